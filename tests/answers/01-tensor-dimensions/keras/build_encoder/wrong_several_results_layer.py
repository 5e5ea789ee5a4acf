"""Mistake: several-results. The layer was returned with return_state=True."""

import keras


def build_encoder(features, units):
    return keras.layers.LSTM(units, return_sequences=True, return_state=True)
