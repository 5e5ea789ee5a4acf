"""Mistake: transposed. Stacked on axis 1."""

import torch


def last_valid_step(outputs, lengths):
    return torch.stack([row[n - 1] for row, n in zip(outputs, lengths)], dim=1)
