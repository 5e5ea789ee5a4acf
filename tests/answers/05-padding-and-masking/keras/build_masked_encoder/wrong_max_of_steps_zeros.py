"""Mistake: max-of-steps. The maximum goes over the padding's zeros, too."""

import keras
from keras import ops


def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking()(batch)
    lstm = keras.layers.LSTM(units, return_sequences=True, zero_output_for_mask=True)
    return keras.Model(batch, ops.max(lstm(masked), axis=1))
