"""The gates by hand, from the weights."""

import numpy as np


def generate(cell, head, first, steps):
    kernel, recurrent, bias = cell.get_weights()
    matrix, offset = head.get_weights()
    sigmoid = lambda z: 1 / (1 + np.exp(-z))
    h = c = np.zeros((len(first), recurrent.shape[0]))
    x, outputs = first, []
    for _ in range(steps):
        i, f, g, o = np.split(x @ kernel + h @ recurrent + bias, 4, axis=1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
        x = h @ matrix + offset
        outputs.append(x)
    return np.stack(outputs, axis=1)
