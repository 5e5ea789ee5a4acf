"""Mistake: head-on-step. The head on what goes in."""

import torch


def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(head(x), (h, c))
        x = h
        outputs.append(x)
    return torch.stack(outputs, dim=1)
