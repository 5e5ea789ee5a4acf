"""Mistake: backwards. go_backwards=True reads the steps from the last to the first."""

import keras


def build_encoder(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units, go_backwards=True)])
