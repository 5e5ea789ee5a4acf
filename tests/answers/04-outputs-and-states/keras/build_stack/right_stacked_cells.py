"""RNN around a list of cells."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    model.add(keras.layers.RNN([keras.layers.LSTMCell(width) for width in units]))
    return model
