"""A backward layer of its own."""

import keras


def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Bidirectional(keras.layers.LSTM(units), backward_layer=keras.layers.LSTM(units, go_backwards=True))])
