"""Mistake: units-reversed. The widths are taken from the end."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for width in units[:0:-1]:
        model.add(keras.layers.LSTM(width, return_sequences=True))
    model.add(keras.layers.LSTM(units[0]))
    return model
