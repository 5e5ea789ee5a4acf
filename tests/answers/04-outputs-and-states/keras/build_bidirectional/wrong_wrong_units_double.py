"""Mistake: wrong-units. Twice the units for each direction."""

import keras


def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Bidirectional(keras.layers.LSTM(2 * units))])
