"""The steps by unbind, the state by default."""

import torch


def unroll(cell, batch):
    state, hidden = None, []
    for step in batch.unbind(1):
        state = cell(step, state)
        hidden.append(state[0])
    return torch.stack(hidden, 1)
