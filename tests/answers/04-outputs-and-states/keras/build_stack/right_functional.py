"""A functional model, the last layer behind the loop."""

import keras


def build_stack(features, units):
    inputs = keras.Input((None, features))
    x = inputs
    for width in units[:-1]:
        x = keras.layers.LSTM(width, return_sequences=True)(x)
    return keras.Model(inputs, keras.layers.LSTM(units[-1])(x))
