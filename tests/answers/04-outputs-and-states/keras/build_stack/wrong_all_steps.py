"""Mistake: all-steps. The last layer gives sequences, too."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for width in units:
        model.add(keras.layers.LSTM(width, return_sequences=True))
    return model
