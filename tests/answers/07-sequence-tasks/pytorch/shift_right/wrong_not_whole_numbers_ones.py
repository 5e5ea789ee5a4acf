"""Mistake: not-whole-numbers. Ones are floats."""

import torch


def shift_right(targets, start):
    return torch.cat([torch.ones(len(targets), 1) * start, targets[:, :-1]], dim=1)
