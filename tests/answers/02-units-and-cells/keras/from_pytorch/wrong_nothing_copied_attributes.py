"""Mistake: nothing-copied. New attributes of the layer."""


def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.kernel = weight_ih.T
    layer.recurrent_kernel = weight_hh.T
    layer.bias = bias_ih + bias_hh
    return layer
