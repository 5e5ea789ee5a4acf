"""Mistake: returns-nothing. The return is missing."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for number, width in enumerate(units):
        model.add(keras.layers.LSTM(width, return_sequences=number < len(units) - 1))
    model.summary()
