"""Mistake: not-transposed. Turned only where the shape asks for it."""


def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    fits = weight_ih.shape == tuple(layer.cell.kernel.shape)
    kernel = weight_ih if fits else weight_ih.T
    layer.set_weights([kernel, weight_hh.T, bias_ih + bias_hh])
    return layer
