"""An einsum which only renames the axes."""

import numpy as np


def stack_sensors(sensors):
    return np.einsum("fbt->btf", np.array(sensors))
