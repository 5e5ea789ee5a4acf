"""Mistake: numpy-result. NumPy computes."""

import numpy as np


def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths.numpy()[:, None]
    return outputs.numpy().mean(axis=1, where=mask[:, :, None])
