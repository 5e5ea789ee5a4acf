"""Mistake: list-as-number. The list is counted to."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for number in range(units - 1):
        model.add(keras.layers.LSTM(units, return_sequences=True))
    model.add(keras.layers.LSTM(units))
    return model
