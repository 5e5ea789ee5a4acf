"""Mistake: not-two-results. All steps of h, and no c."""

import keras


def build_state_encoder(features, units):
    return keras.Sequential([keras.layers.LSTM(units, return_sequences=True)])
