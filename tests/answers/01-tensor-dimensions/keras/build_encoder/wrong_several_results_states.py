"""Mistake: several-results. Both states were returned."""

import keras


def build_encoder(features, units):
    x = keras.Input((None, features))
    _, h, c = keras.layers.LSTM(units, return_state=True)(x)
    return keras.Model(x, [h, c])
