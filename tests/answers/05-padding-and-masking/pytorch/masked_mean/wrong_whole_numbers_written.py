"""Mistake: whole-numbers. Means are written into an array like the outputs."""

import torch


def masked_mean(outputs, lengths):
    result = torch.zeros_like(outputs[:, 0])
    for row, length in enumerate(lengths):
        result[row] = outputs[row, :length].double().mean(dim=0)
    return result
