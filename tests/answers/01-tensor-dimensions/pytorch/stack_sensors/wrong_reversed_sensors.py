"""Mistake: reversed-sensors. The sensors were stacked from the last to the first."""

import torch


def stack_sensors(sensors):
    return torch.stack(sensors[::-1], dim=-1)
