"""Mistake: wrong-units. Every layer is as wide as the first."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for number in range(len(units)):
        model.add(keras.layers.LSTM(units[0], return_sequences=number < len(units) - 1))
    return model
