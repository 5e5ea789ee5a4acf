"""Mistake: extra-layers. Both directions."""

import keras


def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking()(batch)
    both = keras.layers.Bidirectional(keras.layers.LSTM(units), merge_mode="sum")
    return keras.Model(batch, both(masked))
