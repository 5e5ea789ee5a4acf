"""Mistake: raises. An import path of old tutorials."""

import keras


def build_bidirectional(features, units):
    return keras.layers.wrappers.Bidirectional(keras.layers.LSTM(units))
