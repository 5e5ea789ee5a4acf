"""Each sequence on its own."""

import torch


def unroll(cell, batch):
    rows = []
    for sequence in batch:
        state = None
        row = []
        for step in sequence:
            state = cell(step, state)
            row.append(state[0])
        rows.append(torch.stack(row))
    return torch.stack(rows)
