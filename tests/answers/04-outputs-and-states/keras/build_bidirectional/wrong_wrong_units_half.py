"""Mistake: wrong-units. Half the units for each direction."""

import keras


def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Bidirectional(keras.layers.LSTM(max(1, units // 2)))])
