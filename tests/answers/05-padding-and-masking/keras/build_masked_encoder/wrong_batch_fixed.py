"""Mistake: batch-fixed. The batch of the example is written in."""

import keras


def build_masked_encoder(features, units):
    batch = keras.Input(batch_shape=(4, None, features))
    return keras.Model(batch, keras.layers.LSTM(units)(keras.layers.Masking()(batch)))
