"""Mistake: backwards. Each h was put at the beginning."""

import torch


def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.insert(0, h)
    return torch.stack(hidden, dim=1)
