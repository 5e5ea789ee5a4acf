"""Mistake: raises. The reshape asked for more numbers than there are."""

import torch


def rows_as_steps(table):
    return table.reshape(1, 1, table.shape[1] + 1)
