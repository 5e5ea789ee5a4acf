"""Mistake: gates-reordered. Forget before input."""

import numpy as np


def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    def turn(weight):
        i, f, g, o = np.split(weight, 4)
        return np.concatenate([f, i, g, o]).T

    layer.set_weights([turn(weight_ih), turn(weight_hh), turn(bias_ih + bias_hh)])
    return layer
