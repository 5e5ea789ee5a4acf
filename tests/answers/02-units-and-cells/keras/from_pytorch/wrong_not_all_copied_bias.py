"""Mistake: not-all-copied. The bias was left."""


def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.set_weights([weight_ih.T, weight_hh.T, layer.get_weights()[2]])
    return layer
