"""Mistake: returns-nothing. The return is missing."""

import keras


def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    _, h, c = keras.layers.LSTM(units, return_state=True)(inputs)
    model = keras.Model(inputs, [h, c])
    model.summary()
