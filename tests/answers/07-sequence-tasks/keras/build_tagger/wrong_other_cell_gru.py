"""Mistake: other-cell. A GRU."""

import keras


def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.GRU(units, return_sequences=True)(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)
