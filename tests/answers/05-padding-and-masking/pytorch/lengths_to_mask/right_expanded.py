"""Steps expanded to the batch."""

import torch


def lengths_to_mask(lengths, steps):
    positions = torch.arange(steps).expand(len(lengths), -1)
    return torch.lt(positions, lengths.view(-1, 1).expand_as(positions))
