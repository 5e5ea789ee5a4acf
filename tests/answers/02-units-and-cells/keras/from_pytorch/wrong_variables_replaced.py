"""Mistake: variables-replaced. Arrays were set in the variables' place."""


def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.cell.kernel = weight_ih.T
    layer.cell.recurrent_kernel = weight_hh.T
    layer.cell.bias = bias_ih + bias_hh
    return layer
