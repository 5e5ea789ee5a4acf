"""Mistake: several-results. The bare layer was returned, which gives the output and both states."""

from torch import nn


def build_encoder(features, units):
    return nn.LSTM(features, units, batch_first=True)
