"""Mistake: all-steps. All steps are returned."""

import keras


def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking()(batch)
    return keras.Model(batch, keras.layers.LSTM(units, return_sequences=True)(masked))
