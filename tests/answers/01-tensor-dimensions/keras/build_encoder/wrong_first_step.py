"""Mistake: first-step. The first step was taken."""

import keras


def build_encoder(features, units):
    x = keras.Input((None, features))
    steps = keras.layers.LSTM(units, return_sequences=True)(x)
    return keras.Model(x, steps[:, 0])
