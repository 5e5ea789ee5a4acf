"""Mistake: state-of-another-shape. Features for units."""

import torch


def unroll(cell, batch):
    h = c = torch.zeros(len(batch), batch.shape[2])
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)
