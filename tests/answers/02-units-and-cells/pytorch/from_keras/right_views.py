"""The turned views themselves."""

import torch


def from_keras(lstm, kernel, recurrent_kernel, bias):
    lstm.weight_ih_l0.data = kernel.T
    lstm.weight_hh_l0.data = recurrent_kernel.T
    lstm.bias_ih_l0.data = bias
    lstm.bias_hh_l0.data = torch.zeros_like(bias)
    return lstm
