"""Mistake: several-results. All states besides."""

import keras


def build_bidirectional(features, units):
    inputs = keras.Input((None, features))
    return keras.Model(inputs, keras.layers.Bidirectional(keras.layers.LSTM(units, return_state=True))(inputs))
