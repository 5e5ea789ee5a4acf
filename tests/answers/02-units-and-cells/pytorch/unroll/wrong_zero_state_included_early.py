"""Mistake: zero-state-included. h was kept before the cell made it."""

import torch


def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        hidden.append(h)
        h, c = cell(batch[:, t], (h, c))
    return torch.stack(hidden, dim=1)
