"""Mistake: first-repeated. The output is kept, not fed back."""

import torch


def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        y = head(h)
        outputs.append(y)
    return torch.stack(outputs, dim=1)
