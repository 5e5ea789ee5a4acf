"""A stack on the first axis, its axes put in order."""

import torch


def stack_sensors(sensors):
    return torch.stack(sensors).permute(1, 2, 0)
