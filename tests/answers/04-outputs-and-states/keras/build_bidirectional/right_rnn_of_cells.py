"""RNN around two cells, one backwards."""

import keras


def build_bidirectional(features, units):
    inputs = keras.Input((None, features))
    halves = [
        keras.layers.RNN(keras.layers.LSTMCell(units), go_backwards=backwards)(inputs)
        for backwards in (False, True)
    ]
    return keras.Model(inputs, keras.layers.Concatenate(axis=-1)(halves))
