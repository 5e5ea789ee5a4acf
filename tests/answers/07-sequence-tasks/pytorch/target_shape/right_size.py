"""The size of a tensor."""

import torch


def target_shape(task, batch, time, width):
    if task in ("one_to_one", "many_to_one"):
        return torch.zeros(batch, width).shape
    if task in ("one_to_many", "many_to_many"):
        return torch.zeros(batch, time, width).shape
    raise ValueError(task)
