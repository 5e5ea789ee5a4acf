"""Mistake: time-fixed. The last state is repeated as often as the example has steps."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for width in units[:-1]:
        model.add(keras.layers.LSTM(width, return_sequences=True))
    model.add(keras.layers.Reshape((7, ([features] + units)[-2])))
    model.add(keras.layers.LSTM(units[-1]))
    return model
