"""Mistake: raises. A function of another framework."""

import torch


def last_valid_step(outputs, lengths):
    return torch.take_along_axis(outputs, lengths - 1, dim=1)
