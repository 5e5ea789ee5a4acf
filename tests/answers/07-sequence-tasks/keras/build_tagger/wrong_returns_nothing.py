"""Mistake: returns-nothing. The model is not returned."""

import keras


def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(units, return_sequences=True)(inputs)
    x = keras.layers.Dense(classes)(x)
    model = keras.Model(inputs, x)
    model.summary()
