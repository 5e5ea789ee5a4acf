"""The layer alone, built for its features."""

import keras


def build_encoder(features, units):
    layer = keras.layers.LSTM(units)
    layer.build((None, None, features))
    return layer
