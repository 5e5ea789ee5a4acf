"""Mistake: several-results. return_state=True gives a list of three."""

import keras


def build_encoder(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units, return_state=True)])
