"""Mistake: concatenated. torch.cat was left at its default axis: (F * B, T)."""

import torch


def stack_sensors(sensors):
    return torch.cat(sensors)
