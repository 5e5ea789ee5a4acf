"""Mistake: gates-reordered. Candidate and output swapped."""

import torch


def from_keras(lstm, kernel, recurrent_kernel, bias):
    def turn(weight):
        i, f, g, o = weight.t().chunk(4)
        return torch.cat([i, f, o, g])

    with torch.no_grad():
        lstm.weight_ih_l0.copy_(turn(kernel))
        lstm.weight_hh_l0.copy_(turn(recurrent_kernel))
        lstm.bias_ih_l0.copy_(turn(bias))
        lstm.bias_hh_l0.copy_(torch.zeros_like(bias))
    return lstm
