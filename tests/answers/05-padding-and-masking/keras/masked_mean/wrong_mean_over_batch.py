"""Mistake: mean-over-batch. A boolean index joins the steps of all sequences."""

import numpy as np


def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return outputs[mask].mean(axis=0)
