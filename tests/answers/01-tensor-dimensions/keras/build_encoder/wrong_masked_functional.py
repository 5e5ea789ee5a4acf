"""Mistake: masked. A Masking layer with its value written out."""

import keras


def build_encoder(features, units):
    x = keras.Input((None, features))
    masked = keras.layers.Masking(mask_value=0.0)(x)
    return keras.Model(x, keras.layers.LSTM(units)(masked))
