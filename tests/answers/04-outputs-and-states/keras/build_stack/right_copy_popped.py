"""A copy of the list is emptied."""

import keras


def build_stack(features, units):
    left = list(units)
    inputs = x = keras.Input((None, features))
    while left:
        x = keras.layers.LSTM(left.pop(0), return_sequences=len(left) > 0)(x)
    return keras.Model(inputs, x)
