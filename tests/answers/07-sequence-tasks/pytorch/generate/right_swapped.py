"""Stacked first, then swapped."""

import torch


def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.stack(outputs).transpose(0, 1)
