"""Mistake: step-after. The length is taken for the step."""

import numpy as np


def last_valid_step(outputs, lengths):
    return outputs[np.arange(len(outputs)), lengths]
