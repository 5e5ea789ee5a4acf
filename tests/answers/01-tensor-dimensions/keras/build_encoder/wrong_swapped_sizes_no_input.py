"""Mistake: swapped-sizes. The layer was given the features as its width."""

import keras


def build_encoder(features, units):
    return keras.Sequential([keras.layers.LSTM(features)])
