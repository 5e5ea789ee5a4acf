"""Mistake: dropout. A dropout layer was put on the last state."""

import keras


def build_encoder(features, units):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.LSTM(units),
        keras.layers.Dropout(0.5),
    ])
