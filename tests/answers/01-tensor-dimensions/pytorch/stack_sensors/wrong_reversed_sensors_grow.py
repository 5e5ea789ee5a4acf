"""Mistake: reversed-sensors. Every sensor was joined before the others."""

import torch


def stack_sensors(sensors):
    grown = sensors[0].unsqueeze(-1)
    for sensor in sensors[1:]:
        grown = torch.cat([sensor.unsqueeze(-1), grown], dim=-1)
    return grown
