"""Mistake: raises. Keras's name for the width was used."""

from torch import nn


def build_encoder(features, units):
    return nn.LSTM(features, units=units, batch_first=True)
