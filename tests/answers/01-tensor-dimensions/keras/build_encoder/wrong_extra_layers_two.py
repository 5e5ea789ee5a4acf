"""Mistake: extra-layers. Two LSTM layers were stacked."""

import keras


def build_encoder(features, units):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.LSTM(units, return_sequences=True),
        keras.layers.LSTM(units),
    ])
