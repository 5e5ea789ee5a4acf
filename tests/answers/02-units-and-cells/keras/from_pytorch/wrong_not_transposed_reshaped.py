"""Mistake: not-transposed. Both were reshaped."""


def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    kernel = weight_ih.reshape(layer.cell.kernel.shape)
    recurrent = weight_hh.reshape(layer.cell.recurrent_kernel.shape)
    layer.set_weights([kernel, recurrent, bias_ih + bias_hh])
    return layer
