"""Mistake: not-transposed. The other was reshaped."""


def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    recurrent = weight_hh.reshape(layer.cell.recurrent_kernel.shape)
    layer.set_weights([weight_ih.T, recurrent, bias_ih + bias_hh])
    return layer
