"""Mistake: raises. A method which tensors do not have was called."""

import torch


def rows_as_sequences(table):
    return table.expand_dims(-1)
