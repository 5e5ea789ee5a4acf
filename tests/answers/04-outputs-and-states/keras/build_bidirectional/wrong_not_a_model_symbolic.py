"""Mistake: not-a-model. The symbolic result."""

import keras


def build_bidirectional(features, units):
    inputs = keras.Input((None, features))
    return keras.layers.Bidirectional(keras.layers.LSTM(units))(inputs)
