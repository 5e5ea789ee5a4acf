"""Mistake: concatenated. The sensors were joined along time: (B, F * T)."""

import torch


def stack_sensors(sensors):
    return torch.cat(sensors, dim=-1)
