"""A model in a model in a model."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for width in units:
        layer = keras.layers.LSTM(width, return_sequences=True)
        model = keras.Sequential([keras.Input((None, features)), model, layer])
    last = keras.layers.Lambda(lambda x: x[:, -1])
    return keras.Sequential([keras.Input((None, features)), model, last])
