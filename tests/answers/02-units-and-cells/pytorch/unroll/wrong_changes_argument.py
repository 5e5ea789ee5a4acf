"""Mistake: changes-argument. The batch was overwritten on the way."""

import torch


def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t] * 1, (h, c))
        hidden.append(h)
    batch[:] = 0
    return torch.stack(hidden, dim=1)
