"""A loop over the layer's weights."""

import numpy as np


def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    bias = np.add(bias_ih, bias_hh)
    for variable, values in zip(layer.weights, (weight_ih, weight_hh, bias)):
        variable.assign(np.transpose(values))
    return layer
