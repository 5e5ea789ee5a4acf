"""Mistake: raises. The ModuleList, which cannot be called."""

from torch import nn


def build_stack(features, units):
    return nn.ModuleList(nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units))
