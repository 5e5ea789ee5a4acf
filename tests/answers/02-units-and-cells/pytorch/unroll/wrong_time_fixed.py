"""Mistake: time-fixed. Seven steps."""

import torch


def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(7):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)
