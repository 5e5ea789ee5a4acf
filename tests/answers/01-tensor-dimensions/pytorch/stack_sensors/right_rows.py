"""Sensors stacked as columns, one batch row after the other."""

import torch


def stack_sensors(sensors):
    rows = []
    for b in range(sensors[0].size(0)):
        rows.append(torch.column_stack([s[b] for s in sensors]))
    return torch.stack(rows)
