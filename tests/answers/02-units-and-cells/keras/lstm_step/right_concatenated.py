"""One product for x and h together, reshaped to (batch, 4, units)."""

import numpy as np


def sigmoid(values):
    return 1 / (1 + np.exp(-values))


def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    both = np.concatenate([x, h], axis=1)
    z = both @ np.concatenate([kernel, recurrent_kernel]) + bias
    gates = z.reshape(len(x), 4, -1)
    i, f, o = (sigmoid(gates[:, number]) for number in (0, 1, 3))
    c = f * c + i * np.tanh(gates[:, 2])
    return [o * np.tanh(c), c]
