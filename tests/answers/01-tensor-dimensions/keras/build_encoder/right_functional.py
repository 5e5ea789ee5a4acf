"""A functional model."""

import keras


def build_encoder(features, units):
    inputs = keras.Input((None, features))
    outputs = keras.layers.LSTM(units)(inputs)
    return keras.Model(inputs, outputs)
