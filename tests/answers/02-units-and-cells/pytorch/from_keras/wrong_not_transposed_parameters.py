"""Mistake: not-transposed. New parameters without turning."""

from torch import nn


def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.weight_ih_l0 = nn.Parameter(kernel)
    lstm.weight_hh_l0 = nn.Parameter(recurrent_kernel)
    lstm.bias_ih_l0 = nn.Parameter(bias)
    lstm.bias_hh_l0 = nn.Parameter(0 * bias)
    return lstm
