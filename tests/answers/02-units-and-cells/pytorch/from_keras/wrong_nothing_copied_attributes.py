"""Mistake: nothing-copied. Tensors under other names."""


def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.kernel = kernel.T
    lstm.recurrent_kernel = recurrent_kernel.T
    lstm.bias_ih = bias
    return lstm
