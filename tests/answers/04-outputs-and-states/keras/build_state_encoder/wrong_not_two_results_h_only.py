"""Mistake: not-two-results. return_state was left out."""

import keras


def build_state_encoder(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units)])
