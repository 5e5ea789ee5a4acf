"""Mistake: stacked-middle. The sensors were stacked on axis 1."""

import torch


def stack_sensors(sensors):
    return torch.stack(sensors, dim=1)
