"""Mistake: padding-read. The mask comes after the LSTM."""

import keras


def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    outputs = keras.layers.LSTM(units, return_sequences=True)(batch)
    masked = keras.layers.Masking()(outputs)
    return keras.Model(batch, masked[:, -1])
