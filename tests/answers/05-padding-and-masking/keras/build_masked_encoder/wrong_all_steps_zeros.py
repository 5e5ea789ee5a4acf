"""Mistake: all-steps. All steps are returned, with zeros for padding."""

import keras


def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking()(batch)
    lstm = keras.layers.LSTM(units, return_sequences=True, zero_output_for_mask=True)
    return keras.Model(batch, lstm(masked))
