"""Mistake: no-grad. Copied while gradients are recorded."""


def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.weight_ih_l0.copy_(kernel.T)
    lstm.weight_hh_l0.copy_(recurrent_kernel.T)
    lstm.bias_ih_l0.copy_(bias)
    lstm.bias_hh_l0.zero_()
    return lstm
