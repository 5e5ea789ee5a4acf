"""An einsum which exchanges two letters."""

import numpy as np


def to_time_major(batch):
    return np.einsum("btf->tbf", batch)
