"""Mistake: max-of-steps. The maximum over time."""

import keras


def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Bidirectional(keras.layers.LSTM(units, return_sequences=True)), keras.layers.GlobalMaxPooling1D()])
