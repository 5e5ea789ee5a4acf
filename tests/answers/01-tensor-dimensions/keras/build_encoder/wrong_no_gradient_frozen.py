"""Mistake: no-gradient. The layer is frozen."""

import keras


def build_encoder(features, units):
    layer = keras.layers.LSTM(units, trainable=False)
    return keras.Sequential([keras.Input((None, features)), layer])
