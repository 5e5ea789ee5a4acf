"""Mistake: not-a-model. The symbolic output is returned."""

import keras


def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    return keras.layers.LSTM(units)(keras.layers.Masking()(batch))
