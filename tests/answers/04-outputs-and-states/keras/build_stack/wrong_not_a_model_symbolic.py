"""Mistake: not-a-model. The last symbolic result."""

import keras


def build_stack(features, units):
    inputs = keras.Input((None, features))
    x = inputs
    for width in units[:-1]:
        x = keras.layers.LSTM(width, return_sequences=True)(x)
    return keras.layers.LSTM(units[-1])(x)
