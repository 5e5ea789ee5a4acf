"""A reshape which lets the framework work out the rows."""

import torch


def rows_as_steps(table):
    return torch.reshape(table, (-1, 1, table.shape[1]))
