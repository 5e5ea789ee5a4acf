"""Mistake: not-a-model. A function."""

import keras


def build_bidirectional(features, units):
    both = keras.layers.Bidirectional(keras.layers.LSTM(units))
    return lambda x: both(x)
