"""Mistake: unchanged. The result of unsqueeze was thrown away."""

import torch


def rows_as_sequences(table):
    table.unsqueeze(-1)
    return table
