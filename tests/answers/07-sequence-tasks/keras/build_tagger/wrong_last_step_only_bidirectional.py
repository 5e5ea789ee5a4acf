"""Mistake: last-step-only. Both directions, without return_sequences."""

import keras


def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.Bidirectional(keras.layers.LSTM(units))(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)
