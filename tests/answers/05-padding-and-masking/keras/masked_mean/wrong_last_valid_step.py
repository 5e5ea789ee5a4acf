"""Mistake: last-valid-step. The last valid step."""

import numpy as np


def masked_mean(outputs, lengths):
    return outputs[np.arange(len(outputs)), lengths - 1]
