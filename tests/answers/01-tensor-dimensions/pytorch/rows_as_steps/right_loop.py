"""Every row made a table of one row in a loop."""

import torch


def rows_as_steps(table):
    steps = []
    for row in table:
        steps.append(row.unsqueeze(0))
    return torch.stack(steps, 0)
