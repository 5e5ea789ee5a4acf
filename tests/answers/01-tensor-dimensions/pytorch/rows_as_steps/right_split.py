"""The table split into tables of one row."""

import torch


def rows_as_steps(table):
    return torch.stack(torch.split(table, 1))
