"""Mistake: not-all-copied. The weights for x were left."""


def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.set_weights([layer.get_weights()[0], weight_hh.T, bias_ih + bias_hh])
    return layer
