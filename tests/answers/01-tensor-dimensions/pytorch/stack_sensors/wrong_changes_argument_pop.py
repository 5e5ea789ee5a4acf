"""Mistake: changes-argument. The caller's list was emptied."""

import torch


def stack_sensors(sensors):
    result = sensors.pop(0)[..., None]
    while len(sensors) > 0:
        result = torch.cat([result, sensors.pop(0)[..., None]], dim=-1)
    return result
