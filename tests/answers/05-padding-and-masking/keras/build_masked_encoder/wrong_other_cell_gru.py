"""Mistake: other-cell. A GRU."""

import keras


def build_masked_encoder(features, units):
    layers = [keras.layers.Masking(), keras.layers.GRU(units)]
    return keras.Sequential([keras.Input((None, features)), *layers])
