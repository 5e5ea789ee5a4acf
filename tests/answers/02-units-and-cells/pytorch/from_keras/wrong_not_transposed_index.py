"""Mistake: not-transposed. Index assignment without turning."""


def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.weight_ih_l0.data[:] = kernel
    lstm.weight_hh_l0.data[:] = recurrent_kernel
    lstm.bias_ih_l0.data[:] = bias
    lstm.bias_hh_l0.data[:] = 0
    return lstm
