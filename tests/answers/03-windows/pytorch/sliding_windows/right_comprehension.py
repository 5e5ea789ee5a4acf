"""A comprehension, the errors asked for one by one."""

import torch


def sliding_windows(table, length, stride=1):
    rows = table.shape[0]
    if length < 1:
        raise ValueError(f"length must be at least 1, not {length}")
    if stride < 1:
        raise ValueError(f"stride must be at least 1, not {stride}")
    if length > rows:
        raise ValueError(f"{rows} rows hold no window of {length}")
    return torch.stack([table[s : s + length] for s in range(0, rows - length + 1, stride)], dim=0)
