"""Mistake: extra-layers. A Dense layer behind."""

import keras


def build_masked_encoder(features, units):
    return keras.Sequential(
        [
            keras.Input((None, features)),
            keras.layers.Masking(),
            keras.layers.LSTM(units),
            keras.layers.Dense(units),
        ]
    )
