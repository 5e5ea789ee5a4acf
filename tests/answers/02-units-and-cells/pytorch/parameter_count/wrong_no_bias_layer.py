"""Mistake: no-bias. A layer without biases was counted."""

from torch import nn


def parameter_count(features, units):
    return sum(p.numel() for p in nn.LSTM(features, units, bias=False).parameters())
