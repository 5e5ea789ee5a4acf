"""One step more than ones are left: a running sum of ones."""

import torch


def lengths_to_mask(lengths, steps):
    ones = torch.ones(lengths.size(0), steps, dtype=torch.long)
    return ones.cumsum(dim=1).le(lengths.unsqueeze(1))
