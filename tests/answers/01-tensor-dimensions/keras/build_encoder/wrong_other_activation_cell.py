"""Mistake: other-activation. The cell was made without an activation."""

import keras


def build_encoder(features, units):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.RNN(keras.layers.LSTMCell(units, activation=None)),
    ])
