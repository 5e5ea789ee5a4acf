"""A functional model that gives the output, which is h, and c."""

import keras


def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    output, h, c = keras.layers.LSTM(units, return_state=True)(inputs)
    return keras.Model(inputs, (output, c))
