"""Mistake: last-row. The index -1 was put before the colons."""

import keras


def build_encoder(features, units):
    x = keras.Input((None, features))
    steps = keras.layers.LSTM(units, return_sequences=True)(x)
    return keras.Model(x, steps[-1, :, :])
