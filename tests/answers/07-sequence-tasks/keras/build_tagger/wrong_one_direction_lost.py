"""Mistake: one-direction-lost. The first of the two."""

import keras


def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x, back = keras.layers.Bidirectional(keras.layers.LSTM(units, return_sequences=True), merge_mode=None)(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)
