"""Mistake: changes-argument. The last entry is taken out of the list."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    top = units.pop()
    for width in units:
        model.add(keras.layers.LSTM(width, return_sequences=True))
    model.add(keras.layers.LSTM(top))
    return model
