"""Mistake: other-cell. The RNN layer was given a GRUCell."""

import keras


def build_encoder(features, units):
    return keras.layers.RNN(keras.layers.GRUCell(units))
