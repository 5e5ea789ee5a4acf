"""Every row made a column, then stacked."""

import torch


def rows_as_sequences(table):
    return torch.stack([row.reshape(-1, 1) for row in table.unbind(0)])
