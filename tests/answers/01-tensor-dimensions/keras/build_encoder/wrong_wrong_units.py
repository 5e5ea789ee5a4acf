"""Mistake: wrong-units. The number of units was copied from an example."""

import keras


def build_encoder(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(32)])
