"""Mistake: swapped-sizes. The helper takes (units, features) and was given (features, units)."""

import keras


def make(units, features):
    inputs = keras.Input((None, features))
    return keras.Model(inputs, keras.layers.LSTM(units)(inputs))


def build_encoder(features, units):
    return make(features, units)
