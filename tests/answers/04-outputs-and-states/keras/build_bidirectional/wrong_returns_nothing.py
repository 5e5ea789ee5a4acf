"""Mistake: returns-nothing. The return is missing."""

import keras


def build_bidirectional(features, units):
    both = keras.Sequential([keras.layers.Bidirectional(keras.layers.LSTM(units))])
