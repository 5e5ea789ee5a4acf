"""The state is returned and picked."""

import keras


def build_masked_encoder(features, units):
    batch = keras.Input((None, features))
    masked = keras.layers.Masking(0.0)(batch)
    _, h, _ = keras.layers.LSTM(units, return_state=True)(masked)
    return keras.Model(batch, h)
