"""Mistake: raises. A tensor that needs a gradient, as an array."""

import numpy as np
import torch


def generate(cell, head, first, steps):
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
    return torch.from_numpy(np.stack([output.numpy() for output in outputs], axis=1))
