"""Mistake: forget-bias-added. One added for the forget gate."""

import torch


def from_keras(lstm, kernel, recurrent_kernel, bias):
    units = len(bias) // 4
    bias = bias.clone()
    bias[units : 2 * units] += 1
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel.T)
        lstm.weight_hh_l0.copy_(recurrent_kernel.T)
        lstm.bias_ih_l0.copy_(bias)
        lstm.bias_hh_l0.copy_(torch.zeros_like(bias))
    return lstm
