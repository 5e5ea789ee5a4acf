"""Mistake: no-lengths. The layer itself."""

from torch import nn


def build_masked_encoder(features, units):
    return nn.LSTM(features, units, batch_first=True)
