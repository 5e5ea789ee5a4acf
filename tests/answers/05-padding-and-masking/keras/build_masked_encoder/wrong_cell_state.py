"""Mistake: cell-state. The last of three results."""

import keras


def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking()(batch)
    *_, c = keras.layers.LSTM(units, return_state=True)(masked)
    return keras.Model(batch, c)
