"""Mistake: reordered. The table was transposed before the reshape, which scrambles the values."""

import torch


def rows_as_steps(table):
    rows, columns = table.shape
    return table.t().reshape(rows, 1, columns)
