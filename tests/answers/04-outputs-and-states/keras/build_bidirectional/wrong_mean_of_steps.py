"""Mistake: mean-of-steps. The mean over time."""

import keras


def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Bidirectional(keras.layers.LSTM(units, return_sequences=True)), keras.layers.GlobalAveragePooling1D()])
