"""Mistake: cell-unpacked-wrong. Three things, as in Keras."""

import torch


def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        output, (h, c) = cell(x, (h, c))
        x = head(output)
        outputs.append(x)
    return torch.stack(outputs, dim=1)
