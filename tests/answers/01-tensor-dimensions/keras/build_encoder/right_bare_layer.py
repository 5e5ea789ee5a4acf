"""The layer alone, which is called like a model."""

import keras


def build_encoder(features, units):
    return keras.layers.LSTM(units)
