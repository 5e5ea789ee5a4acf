"""Mistake: softmax-for-sigmoid. A softmax for the gates."""

import torch


def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    z = x @ weight_ih.T + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.softmax(f, 1) * c + torch.softmax(i, 1) * torch.tanh(g)
    h = torch.softmax(o, 1) * torch.tanh(c)
    return h, c
