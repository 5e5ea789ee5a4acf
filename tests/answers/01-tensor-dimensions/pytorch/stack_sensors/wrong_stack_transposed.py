"""Mistake: stack-transposed. The first and last axes were exchanged: (T, B, F)."""

import torch


def stack_sensors(sensors):
    return torch.stack(sensors).transpose(0, 2)
