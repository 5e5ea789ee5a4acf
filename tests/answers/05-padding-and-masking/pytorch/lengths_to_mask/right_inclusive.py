"""Steps that are not beyond length - 1."""

import torch


def lengths_to_mask(lengths, steps):
    positions = torch.arange(steps)[None, :]
    return positions <= (lengths - 1)[:, None]
