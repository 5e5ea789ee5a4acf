"""Mistake: raises. A name that nobody defined."""

import torch


def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(time):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)
