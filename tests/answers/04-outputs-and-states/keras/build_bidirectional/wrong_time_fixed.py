"""Mistake: time-fixed. The steps of the example."""

import keras


def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((7, features)), keras.layers.Bidirectional(keras.layers.LSTM(units))])
