"""Mistake: states-swapped. c, h."""

import torch


def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        out, cell_state = cell(x, (h, c))
        h, c = cell_state, out
        x = head(out)
        outputs.append(x)
    return torch.stack(outputs, dim=1)
