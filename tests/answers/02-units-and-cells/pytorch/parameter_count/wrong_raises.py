"""Mistake: raises. A method of Keras was called."""

from torch import nn


def parameter_count(features, units):
    return nn.LSTM(features, units).count_params()
