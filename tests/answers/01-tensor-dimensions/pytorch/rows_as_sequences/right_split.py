"""The columns split off and stacked along the time axis."""

import torch


def rows_as_sequences(table):
    return torch.stack(table.split(1, dim=1), dim=1)
