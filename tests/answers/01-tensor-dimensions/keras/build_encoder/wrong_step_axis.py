"""Mistake: step-axis. A slice of one step keeps the axis of time."""

import keras


def build_encoder(features, units):
    x = keras.Input((None, features))
    output = keras.layers.LSTM(units, return_sequences=True)(x)
    return keras.Model(x, output[:, -1:])
