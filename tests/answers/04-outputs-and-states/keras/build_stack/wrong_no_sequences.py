"""Mistake: no-sequences. No layer gives sequences."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for width in units:
        model.add(keras.layers.LSTM(width))
    return model
