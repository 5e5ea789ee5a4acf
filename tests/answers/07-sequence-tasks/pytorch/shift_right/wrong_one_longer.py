"""Mistake: one-longer. Start in front of everything."""

import torch


def shift_right(targets, start):
    first = torch.full((len(targets), 1), start)
    return torch.cat([first, targets], dim=1)
