"""Mistake: all-steps. All steps are returned, and there is no mask."""

import keras


def build_masked_encoder(features, units):
    lstm = keras.layers.LSTM(units, return_sequences=True)
    return keras.Sequential([keras.Input((None, features)), lstm])
