"""Mistake: bias-doubled. The sum twice."""


def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.set_weights([weight_ih.T, weight_hh.T, 2 * (bias_ih + bias_hh)])
    return layer
