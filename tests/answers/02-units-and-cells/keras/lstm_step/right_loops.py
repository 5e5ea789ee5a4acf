"""Number by number."""

import math

import numpy as np


def sigmoid(value):
    return 1 / (1 + math.exp(-value))


def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    units = h.shape[1]
    new_h, new_c = np.zeros(h.shape), np.zeros(c.shape)
    for row in range(len(x)):
        for unit in range(units):
            z = [0.0] * 4
            for gate in range(4):
                column = gate * units + unit
                z[gate] = bias[column]
                for k in range(x.shape[1]):
                    z[gate] += x[row, k] * kernel[k, column]
                for k in range(units):
                    z[gate] += h[row, k] * recurrent_kernel[k, column]
            new_c[row, unit] = sigmoid(z[1]) * c[row, unit] + sigmoid(z[0]) * math.tanh(z[2])
            new_h[row, unit] = sigmoid(z[3]) * math.tanh(new_c[row, unit])
    return new_h, new_c
