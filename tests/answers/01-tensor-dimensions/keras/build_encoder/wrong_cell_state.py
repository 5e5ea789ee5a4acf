"""Mistake: cell-state. The third result, c, was returned."""

import keras


def build_encoder(features, units):
    x = keras.Input((None, features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(x)
    return keras.Model(x, c)
