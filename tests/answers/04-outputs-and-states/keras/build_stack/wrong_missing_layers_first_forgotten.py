"""Mistake: missing-layers. The loop begins with the second entry."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for width in units[1:-1]:
        model.add(keras.layers.LSTM(width, return_sequences=True))
    model.add(keras.layers.LSTM(units[-1]))
    return model
