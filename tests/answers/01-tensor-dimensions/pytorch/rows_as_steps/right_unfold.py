"""Sliding windows of one row, whose axes are put in order."""

import torch


def rows_as_steps(table):
    return table.unfold(0, 1, 1).transpose(1, 2)
