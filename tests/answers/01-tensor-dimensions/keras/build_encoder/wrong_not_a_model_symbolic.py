"""Mistake: not-a-model. The symbolic output was returned without a model around it."""

import keras


def build_encoder(features, units):
    x = keras.Input((None, features))
    return keras.layers.LSTM(units)(x)
