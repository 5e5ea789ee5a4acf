"""The batch axis unflattened to rows and one step."""

import torch


def rows_as_steps(table):
    return torch.unflatten(table, 0, (-1, 1))
