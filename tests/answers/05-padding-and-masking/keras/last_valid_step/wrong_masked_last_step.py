"""Mistake: masked-last-step. The mask makes zeros, and the last step is read."""

import numpy as np


def last_valid_step(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None])[:, -1]
