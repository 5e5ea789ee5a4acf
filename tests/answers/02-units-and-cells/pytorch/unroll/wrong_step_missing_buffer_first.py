"""Mistake: step-missing. A buffer whose first step was never filled."""

import torch


def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = torch.zeros(len(batch), batch.shape[1], cell.hidden_size)
    for t in range(1, batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden[:, t] = h
    return hidden
