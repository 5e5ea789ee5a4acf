"""Mistake: missing-layers. One state, twice."""

import keras


def build_bidirectional(features, units):
    inputs = keras.Input((None, features))
    h = keras.layers.LSTM(units)(inputs)
    return keras.Model(inputs, keras.layers.Concatenate()([h, h]))
