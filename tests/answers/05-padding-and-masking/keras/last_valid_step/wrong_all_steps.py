"""Mistake: all-steps. The mask makes zeros, and nothing is picked."""

import numpy as np


def last_valid_step(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return outputs * mask[:, :, None]
