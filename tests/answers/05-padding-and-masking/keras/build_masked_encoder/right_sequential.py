"""Masking and an LSTM, one after the other."""

import keras


def build_masked_encoder(features, units):
    return keras.Sequential(
        [
            keras.Input((None, features)),
            keras.layers.Masking(mask_value=0.0),
            keras.layers.LSTM(units),
        ]
    )
