"""The first step is kept and dropped at the end."""

import torch


def generate(cell, head, first, steps):
    so_far, state = [first], None
    for _ in range(steps):
        state = cell(so_far[-1], state)
        so_far.append(head(state[0]))
    return torch.stack(so_far[1:], dim=1)
