"""Mistake: activations-swapped. tanh for the gates, sigmoid for the candidate."""

import torch


def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.tanh(f) * c + torch.tanh(i) * torch.sigmoid(g)
    h = torch.tanh(o) * torch.tanh(c)
    return h, c
