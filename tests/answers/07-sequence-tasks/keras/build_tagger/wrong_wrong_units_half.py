"""Mistake: wrong-units. Half the units in each direction."""

import keras


def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.Bidirectional(keras.layers.LSTM(units // 2 + 1, return_sequences=True))(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)
