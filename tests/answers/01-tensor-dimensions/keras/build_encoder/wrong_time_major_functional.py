"""Mistake: time-major. The functional model exchanges batch and time before the layer."""

import keras


def build_encoder(features, units):
    x = keras.Input((None, features))
    turned = keras.ops.swapaxes(x, 0, 1)
    return keras.Model(x, keras.layers.LSTM(units)(turned))
