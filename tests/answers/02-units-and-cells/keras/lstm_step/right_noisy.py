"""Prints, warns, logs and writes to stderr on the way."""

import logging
import sys
import warnings

import numpy as np


def sigmoid(values):
    return 1 / (1 + np.exp(-values))


def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    print("x", x.shape, "h", h, end="")
    warnings.warn("one step")
    logging.error("shape %s", c.shape)
    sys.stderr.write("Error: not really\n")
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=-1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    print("h", h)
    return h, c
