"""Mistake: changes-argument. The caller's list was reversed and the result flipped back."""

import torch


def stack_sensors(sensors):
    sensors.reverse()
    return torch.stack(sensors, dim=-1).flip(-1)
