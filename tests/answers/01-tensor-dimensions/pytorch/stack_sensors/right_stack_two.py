"""torch.stack with the axis counted from the front, on a tuple."""

import torch


def stack_sensors(sensors):
    merkmale_zuletzt = torch.stack(tuple(sensors), 2)
    return merkmale_zuletzt
