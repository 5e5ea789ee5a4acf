"""The loop without gradients."""

import torch


def generate(cell, head, first, steps):
    state = (torch.zeros(first.shape[0], cell.hidden_size), torch.zeros(first.shape[0], cell.hidden_size))
    step, written = first, []
    with torch.no_grad():
        while len(written) < steps:
            state = cell(step, state)
            step = head(state[0])
            written.append(step)
    return torch.stack(written, 1)
