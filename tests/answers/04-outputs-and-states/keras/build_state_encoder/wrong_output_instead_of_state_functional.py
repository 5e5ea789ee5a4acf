"""Mistake: output-instead-of-state. The first two of three results are taken."""

import keras


def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    results = keras.layers.LSTM(units, return_state=True)(inputs)
    return keras.Model(inputs, results[:2])
