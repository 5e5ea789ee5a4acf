"""Mistake: transposed. Every column became a sequence, with the rows as its steps."""

import torch


def rows_as_sequences(table):
    return table.t().unsqueeze(-1)
