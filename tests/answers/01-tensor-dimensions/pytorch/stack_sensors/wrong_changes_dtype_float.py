"""Mistake: changes-dtype. .float() turned the numbers into float32."""

import torch


def stack_sensors(sensors):
    return torch.stack([s.float() for s in sensors], dim=-1)
