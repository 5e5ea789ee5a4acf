"""Mistake: several-results. The layer alone."""

from torch import nn


def build_bidirectional(features, units):
    return nn.LSTM(features, units, batch_first=True, bidirectional=True)
