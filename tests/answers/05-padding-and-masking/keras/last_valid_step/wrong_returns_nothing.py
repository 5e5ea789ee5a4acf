"""Mistake: returns-nothing. The result is printed."""

import numpy as np


def last_valid_step(outputs, lengths):
    print(outputs[np.arange(len(outputs)), lengths - 1])
