"""Mistake: state-not-carried. Zeros at every step."""

import torch


def unroll(cell, batch):
    hidden = []
    for t in range(batch.shape[1]):
        h = c = torch.zeros(len(batch), cell.hidden_size)
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden, dim=1)
