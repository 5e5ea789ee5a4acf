"""A model inside a model."""

import keras


def build_encoder(features, units):
    inner = keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units)])
    outer = keras.Input((None, features))
    return keras.Model(outer, inner(outer))
