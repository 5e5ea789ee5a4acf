"""Mistake: all-steps. The first of three results is the whole sequence here."""

import keras


def build_encoder(features, units):
    x = keras.Input((None, features))
    output, h, c = keras.layers.LSTM(units, return_sequences=True, return_state=True)(x)
    return keras.Model(x, output)
