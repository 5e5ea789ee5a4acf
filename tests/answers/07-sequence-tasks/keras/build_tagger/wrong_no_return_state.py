"""Mistake: no-return-state. Unpacked as PyTorch does."""

import keras


def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x, (h, c) = keras.layers.LSTM(units, return_sequences=True)(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)
