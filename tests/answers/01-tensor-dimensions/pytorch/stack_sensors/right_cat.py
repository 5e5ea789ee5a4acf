"""Every sensor given a last axis of one, then joined there."""

import torch


def stack_sensors(sensors):
    return torch.cat([sensor.unsqueeze(-1) for sensor in sensors], dim=-1)
