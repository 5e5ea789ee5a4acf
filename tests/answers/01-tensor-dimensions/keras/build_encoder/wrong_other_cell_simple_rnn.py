"""Mistake: other-cell. A SimpleRNN was used."""

import keras


def build_encoder(features, units):
    x = keras.Input((None, features))
    return keras.Model(x, keras.layers.SimpleRNN(units)(x))
