"""Mistake: other-cell. GRUs."""

import keras


def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Bidirectional(keras.layers.GRU(units))])
