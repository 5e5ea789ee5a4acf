"""Mistake: gates-tanh. tanh for all four."""

import numpy as np


def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = np.tanh(f) * c + np.tanh(i) * np.tanh(g)
    h = np.tanh(o) * np.tanh(c)
    return h, c
