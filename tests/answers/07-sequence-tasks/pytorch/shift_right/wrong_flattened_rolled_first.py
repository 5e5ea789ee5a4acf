"""Mistake: flattened. Rolled without an axis, the very first written over."""

import torch


def shift_right(targets, start):
    inputs = torch.roll(targets, 1)
    inputs[0, 0] = start
    return inputs
