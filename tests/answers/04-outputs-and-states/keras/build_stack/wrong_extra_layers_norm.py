"""Mistake: extra-layers. A LayerNormalization between."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for width in units:
        model.add(keras.layers.LSTM(width, return_sequences=True))
        model.add(keras.layers.LayerNormalization())
    model.add(keras.layers.Lambda(lambda x: x[:, -1]))
    return model
