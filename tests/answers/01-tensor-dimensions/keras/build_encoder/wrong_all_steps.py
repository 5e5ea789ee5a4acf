"""Mistake: all-steps. return_sequences=True gives every step."""

import keras


def build_encoder(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units, return_sequences=True)])
