"""Mistake: returns-nothing. The mask is printed."""

import torch


def lengths_to_mask(lengths, steps):
    print(torch.arange(steps) < lengths[:, None])
