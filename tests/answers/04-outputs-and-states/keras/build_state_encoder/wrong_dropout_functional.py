"""Mistake: dropout. A Dropout layer behind h."""

import keras


def build_state_encoder(features, units):
    inputs = keras.Input((None, features))
    _, h, c = keras.layers.LSTM(units, return_state=True)(inputs)
    h = keras.layers.Dropout(0.4)(h)
    return keras.Model(inputs, [h, c])
