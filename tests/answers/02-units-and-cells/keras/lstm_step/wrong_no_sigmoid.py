"""Mistake: no-sigmoid. The gates as they are."""

import numpy as np


def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = f * c + i * np.tanh(g)
    h = o * np.tanh(c)
    return h, c
