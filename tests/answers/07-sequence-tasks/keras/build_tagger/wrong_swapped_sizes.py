"""Mistake: swapped-sizes. Features for units."""

import keras


def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(features, return_sequences=True)(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)
