"""Mistake: not-a-model. A lambda was returned in place of a model."""

import keras


def build_encoder(features, units):
    lstm = keras.layers.LSTM(units, return_sequences=True)
    return lambda x: lstm(x)[:, -1]
