"""Mistake: not-two-results. The layer alone gives all three."""

import keras


def build_state_encoder(features, units):
    return keras.layers.LSTM(units, return_state=True)
