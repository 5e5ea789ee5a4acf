"""Mistake: residual. The input is added where it fits."""

import keras


def build_stack(features, units):
    inputs = keras.Input((None, features))
    x = inputs
    for width in units:
        y = keras.layers.LSTM(width, return_sequences=True)(x)
        x = keras.layers.Add()([x, y]) if x.shape[-1] == width else y
    return keras.Model(inputs, x[:, -1])
