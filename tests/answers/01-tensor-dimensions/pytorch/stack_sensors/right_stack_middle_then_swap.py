"""Stacked in the middle and the last two axes exchanged."""

import torch


def stack_sensors(sensors):
    return torch.stack(sensors, dim=1).transpose(1, 2)
