"""Mistake: swapped-sizes. The input was made with units and the layer with features."""

import keras


def build_encoder(features, units):
    return keras.Sequential([keras.Input((None, units)), keras.layers.LSTM(features)])
