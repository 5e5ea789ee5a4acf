"""Mistake: raises. An argument of PyTorch's."""

import keras


def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(units, return_sequences=True, batch_first=True)(inputs)
    x = keras.layers.Dense(classes)(x)
    return keras.Model(inputs, x)
