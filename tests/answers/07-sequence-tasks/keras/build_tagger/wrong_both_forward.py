"""Mistake: both-forward. Nothing is turned round."""

import keras


def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    forward = keras.layers.LSTM(units, return_sequences=True)(inputs)
    backward = keras.layers.LSTM(units, return_sequences=True)(inputs)
    x = keras.layers.Concatenate()([forward, backward])
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)
