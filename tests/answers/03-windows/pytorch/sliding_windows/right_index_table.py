"""A table of row numbers picks all windows at once."""

import torch


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = torch.arange(0, len(table) - length + 1, stride)
    return table[starts[:, None] + torch.arange(length)]
