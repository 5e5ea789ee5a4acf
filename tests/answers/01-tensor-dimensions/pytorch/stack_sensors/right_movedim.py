"""A stack on the first axis, moved to the end."""

import torch


def stack_sensors(sensors):
    return torch.movedim(torch.stack(sensors), 0, -1)
