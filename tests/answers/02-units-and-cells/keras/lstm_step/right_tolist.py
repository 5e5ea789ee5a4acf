"""Plain lists of numbers."""

import numpy as np


def sigmoid(values):
    return 1 / (1 + np.exp(-values))


def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    i, f, g, o = np.hsplit(np.dot(x, kernel) + np.dot(h, recurrent_kernel) + bias, 4)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return (sigmoid(o) * np.tanh(c)).tolist(), c.tolist()
