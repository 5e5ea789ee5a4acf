"""Mistake: dropout. Dropout before the head."""

import keras


def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(units, return_sequences=True)(inputs)
    x = keras.layers.Dropout(0.3)(x)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)
