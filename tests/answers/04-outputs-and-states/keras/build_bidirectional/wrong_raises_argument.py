"""Mistake: raises. PyTorch's argument."""

import keras


def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units, bidirectional=True)])
