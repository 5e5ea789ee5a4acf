"""Mistake: units-reversed. pop() takes the last entry of the copy, not the first."""

import keras


def build_stack(features, units):
    inputs = keras.Input((None, features))
    x = inputs
    left = list(units)
    while left:
        x = keras.layers.LSTM(left.pop(), return_sequences=bool(left))(x)
    return keras.Model(inputs, x)
