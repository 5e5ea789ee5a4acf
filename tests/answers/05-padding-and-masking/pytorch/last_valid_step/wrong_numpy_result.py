"""Mistake: numpy-result. NumPy indexes."""

import numpy as np


def last_valid_step(outputs, lengths):
    return outputs.numpy()[np.arange(len(outputs)), lengths.numpy() - 1]
