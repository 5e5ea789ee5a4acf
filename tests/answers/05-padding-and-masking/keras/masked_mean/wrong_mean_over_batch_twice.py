"""Mistake: mean-over-batch. The means are averaged."""

import numpy as np


def masked_mean(outputs, lengths):
    return np.stack([row[:n].mean(0) for row, n in zip(outputs, lengths)]).mean(0)
