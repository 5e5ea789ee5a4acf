"""Mistake: max-of-steps. The pooling layer takes the maximum."""

import keras


def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking()(batch)
    outputs = keras.layers.LSTM(units, return_sequences=True)(masked)
    return keras.Model(batch, keras.layers.GlobalMaxPooling1D()(outputs))
