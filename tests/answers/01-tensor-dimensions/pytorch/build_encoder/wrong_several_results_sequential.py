"""Mistake: several-results. An nn.Sequential of the layer alone gives all three results."""

from torch import nn


def build_encoder(features, units):
    return nn.Sequential(nn.LSTM(features, units, batch_first=True))
