"""Mistake: other-names. Parameters without the name's ending."""

from torch import nn


def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.weight_ih = nn.Parameter(kernel.T)
    lstm.weight_hh = nn.Parameter(recurrent_kernel.T)
    lstm.bias_ih = nn.Parameter(bias)
    lstm.bias_hh = nn.Parameter(0 * bias)
    return lstm
