"""Mistake: numpy-result. The tensor was turned into a NumPy array."""

import torch


def rows_as_steps(table):
    return table.numpy().reshape(table.shape[0], 1, table.shape[1])
