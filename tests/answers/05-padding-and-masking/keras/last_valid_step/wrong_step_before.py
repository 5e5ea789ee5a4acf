"""Mistake: step-before. One too many is taken away."""

import numpy as np


def last_valid_step(outputs, lengths):
    return outputs[np.arange(len(outputs)), lengths - 2]
