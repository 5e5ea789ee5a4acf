"""Mistake: several-results. The lengths come back, too."""

import numpy as np


def last_valid_step(outputs, lengths):
    return outputs[np.arange(len(outputs)), lengths - 1], lengths
