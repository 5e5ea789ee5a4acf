"""Mistake: time-fixed. The steps of the example are written in."""

import keras


def build_masked_encoder(features, units):
    batch = keras.Input((7, features))
    return keras.Model(batch, keras.layers.LSTM(units)(keras.layers.Masking()(batch)))
