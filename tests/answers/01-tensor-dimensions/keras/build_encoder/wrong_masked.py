"""Mistake: masked. A Masking layer takes steps of zeros for padding."""

import keras


def build_encoder(features, units):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(),
        keras.layers.LSTM(units),
    ])
