"""Mistake: stateful. The layer was made stateful, so that the next call goes on from the last state."""

import keras


def build_encoder(features, units):
    return keras.layers.LSTM(units, stateful=True)
