"""Mistake: swapped-sizes. features for units."""

import keras


def build_masked_encoder(features, units):
    return keras.Sequential([keras.layers.Masking(), keras.layers.LSTM(features)])
