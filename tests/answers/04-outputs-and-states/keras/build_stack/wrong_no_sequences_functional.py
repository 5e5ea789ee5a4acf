"""Mistake: no-sequences. No layer gives sequences."""

import keras


def build_stack(features, units):
    inputs = keras.Input((None, features))
    x = inputs
    for width in units:
        x = keras.layers.LSTM(width)(x)
    return keras.Model(inputs, x)
