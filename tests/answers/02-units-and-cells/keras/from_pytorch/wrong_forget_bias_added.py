"""Mistake: forget-bias-added. One added for the forget gate."""


def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    bias = bias_ih + bias_hh
    units = len(bias) // 4
    bias[units : 2 * units] += 1
    layer.set_weights([weight_ih.T, weight_hh.T, bias])
    return layer
