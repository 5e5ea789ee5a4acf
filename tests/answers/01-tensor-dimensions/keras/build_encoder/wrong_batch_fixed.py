"""Mistake: batch-fixed. The input was made for a batch of four."""

import keras


def build_encoder(features, units):
    x = keras.Input(batch_shape=(4, None, features))
    return keras.Model(x, keras.layers.LSTM(units)(x))
