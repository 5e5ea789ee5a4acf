"""Mistake: raises. The time axis was left out of the input."""

import keras


def build_encoder(features, units):
    return keras.Sequential([keras.Input((features,)), keras.layers.LSTM(units)])
