"""A tensor that is filled."""

import torch


def generate(cell, head, first, steps):
    result = torch.zeros(len(first), steps, first.shape[1])
    h = first.new_zeros(len(first), cell.hidden_size)
    c = torch.zeros_like(h)
    x = first
    for t in range(steps):
        h, c = cell(x, (h, c))
        result[:, t] = x = head(h)
    return result
