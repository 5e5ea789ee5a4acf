"""Mistake: swapped. c comes before h."""

import keras


def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    _, c, h = keras.layers.LSTM(units, return_state=True)(inputs)
    return keras.Model(inputs, [h, c])
