"""Mistake: step-after. The length is the step, and a step of zeros makes room."""

import numpy as np


def last_valid_step(outputs, lengths):
    longer = np.concatenate([outputs, outputs[:, :1] * 0], axis=1)
    return longer[np.arange(len(outputs)), lengths]
