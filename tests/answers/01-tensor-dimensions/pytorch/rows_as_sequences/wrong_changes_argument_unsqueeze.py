"""Mistake: changes-argument. The method with the underscore changes the argument itself."""

import torch


def rows_as_sequences(table):
    return table.unsqueeze_(-1)
