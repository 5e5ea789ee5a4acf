"""Stacked on the first axis, then swapped."""

import torch


def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden).transpose(0, 1)
