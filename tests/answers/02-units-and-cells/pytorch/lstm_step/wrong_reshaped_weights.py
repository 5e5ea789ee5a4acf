"""Mistake: reshaped-weights. Reshaped until they fit."""

import torch


def lstm_step(x, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
    kernel, recurrent = weight_ih.reshape(x.shape[1], -1), weight_hh.reshape(h.shape[1], -1)
    z = x @ kernel + h @ recurrent + bias_ih + bias_hh
    i, f, g, o = z.chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c
