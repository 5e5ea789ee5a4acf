"""Mistake: reversed-sensors. The feature axis was flipped."""

import torch


def stack_sensors(sensors):
    return torch.stack(sensors, -1).flip(-1)
