"""Mistake: changes-argument. The bias was halved in place."""

import torch


def from_keras(lstm, kernel, recurrent_kernel, bias):
    bias /= 2
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel.T)
        lstm.weight_hh_l0.copy_(recurrent_kernel.T)
        lstm.bias_ih_l0.copy_(bias)
        lstm.bias_hh_l0.copy_(bias)
    return lstm
