"""Mistake: step-of-another-axis. A loop over the features."""

import torch


def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[2]):
        h, c = cell(batch[:, :, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)
