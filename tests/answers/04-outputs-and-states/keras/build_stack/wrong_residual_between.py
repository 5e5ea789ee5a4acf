"""Mistake: residual. The input is added in front of a layer, not behind the last."""

import keras


def build_stack(features, units):
    inputs = keras.Input((None, features))
    x = inputs
    for number, width in enumerate(units):
        y = keras.layers.LSTM(width, return_sequences=True)(x)
        if number < len(units) - 1 and x.shape[-1] == width:
            y = y + x
        x = y
    return keras.Model(inputs, x[:, -1])
