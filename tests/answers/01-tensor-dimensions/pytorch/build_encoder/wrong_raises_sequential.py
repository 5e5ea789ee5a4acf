"""Mistake: raises. A head in an nn.Sequential was given the tuple of results."""

from torch import nn


def build_encoder(features, units):
    return nn.Sequential(nn.LSTM(features, units, batch_first=True), nn.Linear(units, units))
