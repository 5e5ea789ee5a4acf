"""Mistake: raises. An attribute that Keras' layer does not have."""


def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.weight_ih_l0.assign(weight_ih.T)
    return layer
