"""A reshape with the old size unpacked."""

import torch


def rows_as_sequences(table):
    return torch.reshape(table, (*table.size(), 1))
