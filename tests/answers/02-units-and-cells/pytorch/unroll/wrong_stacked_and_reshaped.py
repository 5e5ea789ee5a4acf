"""Mistake: stacked-and-reshaped. Stacked on the first axis and reshaped."""

import torch


def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    return torch.stack(hidden).reshape(len(batch), batch.shape[1], -1)
