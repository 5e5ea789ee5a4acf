"""Mistake: missing-layers. Each layer reads the input anew, so only the last one is in the model."""

import keras


def build_stack(features, units):
    inputs = keras.Input((None, features))
    x = inputs
    for number, width in enumerate(units):
        x = keras.layers.LSTM(width)(inputs)
    return keras.Model(inputs, x)
