"""Mistake: zeros-read. Masked outputs are made zero, and the last one is read."""

import keras


def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking()(batch)
    lstm = keras.layers.LSTM(units, return_sequences=True, zero_output_for_mask=True)
    return keras.Model(batch, lstm(masked)[:, -1])
