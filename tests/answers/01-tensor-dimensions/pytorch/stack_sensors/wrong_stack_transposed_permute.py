"""Mistake: stack-transposed. The permutation turned all axes around: (T, B, F)."""

import torch


def stack_sensors(sensors):
    return torch.stack(sensors).permute(2, 1, 0)
