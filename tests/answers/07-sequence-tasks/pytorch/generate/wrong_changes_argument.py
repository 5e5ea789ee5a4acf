"""Mistake: changes-argument. The outputs are written into first."""

import torch


def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
        with torch.no_grad():
            first.copy_(x.detach())
    return torch.stack(outputs, dim=1)
