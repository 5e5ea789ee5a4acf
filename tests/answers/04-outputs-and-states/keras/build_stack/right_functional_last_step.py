"""All layers give sequences, and the last step is sliced."""

import keras


def build_stack(features, units):
    inputs = keras.Input((None, features))
    x = inputs
    for width in units:
        x = keras.layers.LSTM(width, return_sequences=True)(x)
    return keras.Model(inputs, x[:, -1, :])
