"""A layer counts its own."""

from torch import nn


def parameter_count(features, units):
    return sum(parameter.numel() for parameter in nn.LSTM(features, units).parameters())
