"""Mistake: not-two-results. The layer itself: it gives the output and the pair of states."""

from torch import nn


def build_state_encoder(features, units):
    return nn.LSTM(features, units, batch_first=True)
