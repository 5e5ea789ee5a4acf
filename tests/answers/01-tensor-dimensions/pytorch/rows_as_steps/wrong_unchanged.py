"""Mistake: unchanged. The result of unsqueeze was thrown away."""

import torch


def rows_as_steps(table):
    table.unsqueeze(1)
    return table
