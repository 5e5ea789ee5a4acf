"""Mistake: loop-over-batch. A loop over the sequences."""

import torch


def unroll(cell, batch):
    h = c = torch.zeros(batch.shape[1], cell.hidden_size)
    hidden = []
    for t in range(len(batch)):
        h, c = cell(batch[t], (h, c))
        hidden.append(h)
    return torch.stack(hidden)
