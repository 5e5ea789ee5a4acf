"""Mistake: stacked-first. torch.stack was left at its default axis."""

import torch


def stack_sensors(sensors):
    return torch.stack(sensors)
