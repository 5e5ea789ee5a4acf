"""Mistake: extra-layers. A bidirectional layer, of which the forward states are taken."""

import keras


def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    layer = keras.layers.Bidirectional(keras.layers.LSTM(units, return_state=True))
    _, h, c, _, _ = layer(inputs)
    return keras.Model(inputs, [h, c])
