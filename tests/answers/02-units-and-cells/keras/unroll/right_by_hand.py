"""The cell's weights, in NumPy."""

import numpy as np


def sigmoid(values):
    return 1 / (1 + np.exp(-values))


def unroll(cell, batch):
    kernel, recurrent, bias = cell.get_weights()
    B, T, _ = batch.shape
    result = np.empty((B, T, cell.units), "float32")
    h = c = np.zeros((B, cell.units))
    for t in range(T):
        i, f, g, o = np.split(batch[:, t] @ kernel + h @ recurrent + bias, 4, axis=1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
        result[:, t] = h
    return result
