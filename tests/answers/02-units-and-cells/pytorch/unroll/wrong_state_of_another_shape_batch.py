"""Mistake: state-of-another-shape. The batch of the example for the state."""

import torch


def unroll(cell, batch):
    h = c = torch.zeros(4, cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)
