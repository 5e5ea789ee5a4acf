"""Joined end to end, then cut into steps."""

import torch


def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.cat(hidden, dim=1).reshape(len(batch), batch.shape[1], -1)
