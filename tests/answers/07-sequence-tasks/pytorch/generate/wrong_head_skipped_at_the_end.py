"""Mistake: head-skipped. The head over all hidden states at the end."""

import torch


def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = h
        outputs.append(h)
    return head(torch.stack(outputs, dim=1))
