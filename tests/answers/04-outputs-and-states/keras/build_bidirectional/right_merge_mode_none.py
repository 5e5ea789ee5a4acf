"""merge_mode=None gives the two, joined by hand."""

import keras


def build_bidirectional(features, units):
    inputs = keras.Input((None, features))
    forward, backward = keras.layers.Bidirectional(keras.layers.LSTM(units), merge_mode=None)(inputs)
    return keras.Model(inputs, keras.ops.concatenate([forward, backward], axis=1))
