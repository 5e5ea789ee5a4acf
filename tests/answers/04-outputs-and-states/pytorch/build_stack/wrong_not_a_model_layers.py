"""Mistake: not-a-model. The list of layers."""

from torch import nn


def build_stack(features, units):
    return [nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)]
