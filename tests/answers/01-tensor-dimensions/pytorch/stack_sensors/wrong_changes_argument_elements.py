"""Mistake: changes-argument. The tensors in the caller's list were replaced."""

import torch


def stack_sensors(sensors):
    for k, sensor in enumerate(sensors):
        sensors[k] = sensor.unsqueeze(-1)
    return torch.cat(sensors, dim=-1)
