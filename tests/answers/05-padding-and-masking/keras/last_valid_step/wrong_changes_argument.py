"""Mistake: changes-argument. The lengths are counted down in place."""

import numpy as np


def last_valid_step(outputs, lengths):
    lengths.setflags(write=True)
    lengths -= 1
    return outputs[np.arange(len(outputs)), lengths]
