"""Each step of all windows is a slice, stacked in the middle."""

import torch


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    number = (len(table) - length) // stride + 1
    last = (number - 1) * stride + 1
    steps = [table[step : step + last : stride] for step in range(length)]
    return torch.stack(steps, dim=1)
