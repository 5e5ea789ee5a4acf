"""Mistake: sum-of-steps. The valid steps are added up."""

import numpy as np


def last_valid_step(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(axis=1)
