"""Mistake: not-transposed. The other was not turned."""

import torch


def from_keras(lstm, kernel, recurrent_kernel, bias):
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel.T)
        lstm.weight_hh_l0.copy_(recurrent_kernel)
        lstm.bias_ih_l0.copy_(bias)
        lstm.bias_hh_l0.copy_(torch.zeros_like(bias))
    return lstm
