"""Mistake: not-the-layer. The weights were returned."""


def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.set_weights([weight_ih.T, weight_hh.T, bias_ih + bias_hh])
    return layer.get_weights()
