"""Mistake: all-steps. The output of every step, and c."""

import keras


def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    lstm = keras.layers.LSTM(units, return_sequences=True, return_state=True)
    output, h, c = lstm(inputs)
    return keras.Model(inputs, [output, c])
