"""Mistake: softmax-for-sigmoid. A softmax for the gates."""

import keras
import numpy as np


def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, g, o = np.split(z, 4, axis=1)
    c = keras.ops.softmax(f) * c + keras.ops.softmax(i) * np.tanh(g)
    h = keras.ops.softmax(o) * np.tanh(c)
    return h, c
