"""Mistake: not-transposed. Assigned without being turned."""


def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.cell.kernel.assign(weight_ih)
    layer.cell.recurrent_kernel.assign(weight_hh)
    layer.cell.bias.assign(bias_ih + bias_hh)
    return layer
