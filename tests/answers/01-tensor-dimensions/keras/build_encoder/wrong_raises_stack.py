"""Mistake: raises. The first of two layers does not return its sequence."""

import keras


def build_encoder(features, units):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.LSTM(units),
        keras.layers.LSTM(units),
    ])
