"""Mistake: padded-tail. The table is made longer with zeros."""

import torch


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    longer = torch.cat([table, torch.zeros(length, table.shape[1], dtype=table.dtype)])
    return torch.stack([longer[s : s + length] for s in range(0, len(table), stride)])
