"""Mistake: changes-argument. The padding is set to zero in place."""

import torch


def last_valid_step(outputs, lengths):
    for row, length in zip(outputs, lengths):
        row[length:] = 0
    return outputs[torch.arange(len(outputs)), lengths - 1]
