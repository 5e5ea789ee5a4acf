"""Mistake: mean-of-steps. The mean of the valid steps."""

import numpy as np


def last_valid_step(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(axis=1) / lengths[:, None]
