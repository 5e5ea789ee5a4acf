"""Mistake: extra-layers. A layer norm was put on the last state."""

import keras


def build_encoder(features, units):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.LSTM(units),
        keras.layers.LayerNormalization(),
    ])
