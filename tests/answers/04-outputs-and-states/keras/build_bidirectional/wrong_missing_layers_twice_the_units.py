"""Mistake: missing-layers. One LSTM with twice the units."""

import keras


def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(2 * units)])
