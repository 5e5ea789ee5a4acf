"""Mistake: first-repeated. Every step reads first."""

import torch


def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(first, (h, c))
        outputs.append(head(h))
    return torch.stack(outputs, dim=1)
