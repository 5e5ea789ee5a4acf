"""The functional way."""

import keras


def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking()(batch)
    return keras.Model(batch, keras.layers.LSTM(units)(masked))
