"""Mistake: reshaped-stack. The stack was viewed with the wanted shape."""

import torch


def stack_sensors(sensors):
    data = torch.stack(sensors, dim=0)
    features, batch, time = data.shape
    return data.view(batch, time, features)
