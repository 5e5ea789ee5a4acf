"""Mistake: tuple-between. LSTMs in a Sequential, whose results are tuples."""

from torch import nn


def build_stack(features, units):
    return nn.Sequential(*[nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)])
