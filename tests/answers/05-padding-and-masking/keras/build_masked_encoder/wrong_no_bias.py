"""Mistake: no-bias. Without biases."""

import keras


def build_masked_encoder(features, units):
    lstm = keras.layers.LSTM(units, use_bias=False)
    return keras.Sequential([keras.Input((None, features)), keras.layers.Masking(), lstm])
