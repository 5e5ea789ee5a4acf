"""Mistake: start-only. What the decoder begins with."""

import torch


def shift_right(targets, start):
    first = torch.full((len(targets), 1), start)
    return first
