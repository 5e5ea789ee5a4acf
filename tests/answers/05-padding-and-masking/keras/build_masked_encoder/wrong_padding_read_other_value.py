"""Mistake: padding-read. The mask looks for another value than the padding has."""

import keras


def build_masked_encoder(features, units):
    return keras.Sequential(
        [keras.Input((None, features)), keras.layers.Masking(-1.0), keras.layers.LSTM(units)]
    )
