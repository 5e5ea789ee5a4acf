"""Mistake: list-result. A list of tensors (B, T, 1) was returned."""

import torch


def stack_sensors(sensors):
    return [s.unsqueeze(-1) for s in sensors]
