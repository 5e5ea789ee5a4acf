"""Mistake: directions-swapped. Backward comes first."""

import keras


def build_bidirectional(features, units):
    inputs = keras.Input((None, features))
    forward = keras.layers.LSTM(units)(inputs)
    backward = keras.layers.LSTM(units, go_backwards=True)(inputs)
    return keras.Model(inputs, keras.layers.Concatenate()([backward, forward]))
