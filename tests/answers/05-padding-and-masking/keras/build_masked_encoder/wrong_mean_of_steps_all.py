"""Mistake: mean-of-steps. The mean of all steps, without a mask."""

import keras


def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    outputs = keras.layers.LSTM(units, return_sequences=True)(batch)
    return keras.Model(batch, keras.layers.GlobalAveragePooling1D()(outputs))
