"""Mistake: changes-argument. The data of the argument were replaced."""

import torch


def rows_as_sequences(table):
    table.data = table.data[..., None]
    return table
