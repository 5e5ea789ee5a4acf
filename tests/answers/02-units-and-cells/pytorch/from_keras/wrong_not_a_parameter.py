"""Mistake: not-a-parameter. A tensor in a parameter's place."""


def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.weight_ih_l0 = kernel.T
    lstm.weight_hh_l0 = recurrent_kernel.T
    return lstm
