"""A functional model with two outputs."""

import keras


def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    _, h, c = keras.layers.LSTM(units, return_state=True)(inputs)
    return keras.Model(inputs, [h, c])
