"""Mistake: directions-merged. The mean of both directions."""

import keras


def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.Bidirectional(keras.layers.LSTM(units, return_sequences=True), merge_mode="ave")(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)
