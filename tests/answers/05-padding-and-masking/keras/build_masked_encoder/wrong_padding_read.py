"""Mistake: padding-read. There is no mask."""

import keras


def build_masked_encoder(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units)])
