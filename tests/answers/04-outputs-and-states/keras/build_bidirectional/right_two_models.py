"""Two models, joined in a third."""

import keras


def build_bidirectional(features, units):
    inputs = keras.Input((None, features))
    forward = keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units)])
    backward = keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units)])
    flipped = keras.ops.flip(inputs, axis=1)
    return keras.Model(inputs, keras.ops.hstack([forward(inputs), backward(flipped)]))
