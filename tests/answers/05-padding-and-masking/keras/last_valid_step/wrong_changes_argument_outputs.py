"""Mistake: changes-argument. The padding is set to zero in place."""

import numpy as np


def last_valid_step(outputs, lengths):
    outputs.setflags(write=True)
    for row, length in zip(outputs, lengths):
        row[length:] = 0
    return outputs[np.arange(len(outputs)), lengths - 1]
