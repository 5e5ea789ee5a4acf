"""A running sum, read at the last valid step."""

import torch


def masked_mean(outputs, lengths):
    total = outputs.double().cumsum(dim=1)
    return total[torch.arange(len(outputs)), lengths - 1] / lengths[:, None]
