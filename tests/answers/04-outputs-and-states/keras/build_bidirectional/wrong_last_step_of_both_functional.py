"""Mistake: last-step-of-both. The last step of both."""

import keras


def build_bidirectional(features, units):
    inputs = keras.Input((None, features))
    steps = keras.layers.Bidirectional(keras.layers.LSTM(units, return_sequences=True))(inputs)
    return keras.Model(inputs, steps[:, -1, :])
