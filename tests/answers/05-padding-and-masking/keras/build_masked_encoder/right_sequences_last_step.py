"""All steps are returned: a masked layer repeats its last valid output."""

import keras


def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking()(batch)
    outputs = keras.layers.LSTM(units, return_sequences=True)(masked)
    return keras.Model(batch, outputs[:, -1])
