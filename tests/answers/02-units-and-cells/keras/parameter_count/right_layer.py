"""A layer is built and counts its own."""

import keras


def parameter_count(features, units):
    layer = keras.layers.LSTM(units)
    layer.build((None, None, features))
    return layer.count_params()
