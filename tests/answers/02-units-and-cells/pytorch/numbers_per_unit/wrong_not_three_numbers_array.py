"""Mistake: not-three-numbers. One array of three numbers."""

import torch


def numbers_per_unit(features, units):
    return torch.tensor([features + units, 2, units])
