"""A view of the joined sensors, followed by the permutation which it needs."""

import torch


def stack_sensors(sensors):
    B, T = sensors[0].shape
    return torch.cat(sensors, dim=0).view(len(sensors), B, T).permute(1, 2, 0)
