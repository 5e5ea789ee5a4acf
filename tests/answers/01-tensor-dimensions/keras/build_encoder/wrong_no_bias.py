"""Mistake: no-bias. The layer was made without a bias."""

import keras


def build_encoder(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units, use_bias=False)])
