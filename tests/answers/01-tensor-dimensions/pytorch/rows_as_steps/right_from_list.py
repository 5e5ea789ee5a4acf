"""A tensor built again from a list, with its dtype."""

import torch


def rows_as_steps(table):
    return torch.tensor([[row] for row in table.tolist()], dtype=table.dtype)
