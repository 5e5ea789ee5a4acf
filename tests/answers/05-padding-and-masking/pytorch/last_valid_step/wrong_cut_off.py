"""Mistake: cut-off. Written into an array of whole numbers."""

import torch


def last_valid_step(outputs, lengths):
    result = torch.zeros(outputs.shape[0], outputs.shape[2], dtype=torch.long)
    for row, length in enumerate(lengths):
        result[row] = outputs[row, length - 1]
    return result
