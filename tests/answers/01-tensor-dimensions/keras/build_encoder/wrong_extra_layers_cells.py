"""Mistake: extra-layers. Two cells were put in one RNN layer."""

import keras


def build_encoder(features, units):
    x = keras.Input((None, features))
    cells = [keras.layers.LSTMCell(units), keras.layers.LSTMCell(units)]
    return keras.Model(x, keras.layers.RNN(cells)(x))
