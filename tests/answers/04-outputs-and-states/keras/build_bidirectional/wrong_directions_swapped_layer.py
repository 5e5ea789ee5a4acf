"""Mistake: directions-swapped. The forward layer of Bidirectional goes backwards."""

import keras


def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Bidirectional(keras.layers.LSTM(units, go_backwards=True))])
