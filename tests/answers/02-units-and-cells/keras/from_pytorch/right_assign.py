"""Each variable of the cell."""


def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    layer.cell.kernel.assign(weight_ih.T)
    layer.cell.recurrent_kernel.assign(weight_hh.T)
    layer.cell.bias.assign(bias_ih + bias_hh)
    return layer
