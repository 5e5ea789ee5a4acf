"""Mistake: extra-layers. A further layer below the stack."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    model.add(keras.layers.LSTM(units[0], return_sequences=True))
    for width in units[:-1]:
        model.add(keras.layers.LSTM(width, return_sequences=True))
    model.add(keras.layers.LSTM(units[-1]))
    return model
