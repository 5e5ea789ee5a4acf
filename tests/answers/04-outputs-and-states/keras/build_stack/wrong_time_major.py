"""Mistake: time-major. Time is put first."""

import keras


def build_stack(features, units):
    inputs = keras.Input((None, features))
    x = inputs
    x = keras.ops.transpose(x, (1, 0, 2))
    for width in units:
        x = keras.layers.LSTM(width, return_sequences=True)(x)
    return keras.Model(inputs, x[:, -1])
