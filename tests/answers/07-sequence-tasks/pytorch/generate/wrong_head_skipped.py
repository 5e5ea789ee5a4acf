"""Mistake: head-skipped. The hidden state is fed back."""

import torch


def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = h
        outputs.append(head(h))
    return torch.stack(outputs, dim=1)
