"""Mistake: not-two-results. A Sequential model gives all three."""

import keras


def build_state_encoder(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units, return_state=True)])
