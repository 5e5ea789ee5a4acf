"""Mistake: backwards. The second direction is not turned back."""

import keras


def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    forward = keras.layers.LSTM(units, return_sequences=True)(inputs)
    backward = keras.layers.LSTM(units, return_sequences=True, go_backwards=True)(inputs)
    x = keras.layers.Concatenate()([forward, backward])
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)
