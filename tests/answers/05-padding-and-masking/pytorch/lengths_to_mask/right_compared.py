"""Steps compared with lengths, broadcast."""

import torch


def lengths_to_mask(lengths, steps):
    return torch.arange(steps) < lengths[:, None]
