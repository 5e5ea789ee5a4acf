"""The Bidirectional layer alone."""

import keras


def build_bidirectional(features, units):
    return keras.layers.Bidirectional(keras.layers.LSTM(units))
