"""Mistake: not-transposed. Turned only where the shape asks for it."""

import torch


def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    square = weight_ih.shape[0] == weight_ih.shape[1]
    z = x @ (weight_ih if square else weight_ih.T) + bias_ih + h @ weight_hh.T + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c
