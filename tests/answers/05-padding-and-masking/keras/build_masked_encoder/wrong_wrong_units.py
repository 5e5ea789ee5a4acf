"""Mistake: wrong-units. A fixed number of units."""

import keras


def build_masked_encoder(features, units):
    layers = [keras.layers.Masking(), keras.layers.LSTM(64)]
    return keras.Sequential([keras.Input((None, features)), *layers])
