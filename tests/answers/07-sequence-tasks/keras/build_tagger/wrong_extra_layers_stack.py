"""Mistake: extra-layers. Two LSTMs, one on the other."""

import keras


def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(units, return_sequences=True)(inputs)
    x = keras.layers.LSTM(units, return_sequences=True)(x)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)
