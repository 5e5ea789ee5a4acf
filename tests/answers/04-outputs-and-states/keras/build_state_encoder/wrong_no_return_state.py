"""Mistake: no-return-state. return_state was left out, and three things are unpacked."""

import keras


def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    _, h, c = keras.layers.LSTM(units)(inputs)
    return keras.Model(inputs, [h, c])
