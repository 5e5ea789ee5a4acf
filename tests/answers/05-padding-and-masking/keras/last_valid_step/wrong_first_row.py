"""Mistake: first-row. The first row is left over from trying."""

import numpy as np


def last_valid_step(outputs, lengths):
    return np.stack([outputs[0, n - 1] for n in lengths])
