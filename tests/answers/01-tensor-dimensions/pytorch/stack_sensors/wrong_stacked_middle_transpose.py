"""Mistake: stacked-middle. The first two axes of the stack were exchanged; the sensor axis is not last."""

import torch


def stack_sensors(sensors):
    return torch.stack(sensors).transpose(0, 1)
