"""Mistake: gates-reordered. Forget before input."""

import torch


def from_keras(lstm, kernel, recurrent_kernel, bias):
    def turn(weight):
        i, f, g, o = weight.t().chunk(4)
        return torch.cat([f, i, g, o])

    with torch.no_grad():
        lstm.weight_ih_l0.copy_(turn(kernel))
        lstm.weight_hh_l0.copy_(turn(recurrent_kernel))
        lstm.bias_ih_l0.copy_(turn(bias))
        lstm.bias_hh_l0.copy_(torch.zeros_like(bias))
    return lstm
