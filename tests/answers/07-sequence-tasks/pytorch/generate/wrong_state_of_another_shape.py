"""Mistake: state-of-another-shape. The state as wide as a step."""

import torch


def generate(cell, head, first, steps):
    h = c = torch.zeros_like(first)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.stack(outputs, dim=1)
