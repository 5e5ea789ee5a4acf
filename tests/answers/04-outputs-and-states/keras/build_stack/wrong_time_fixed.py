"""Mistake: time-fixed. The steps of the example."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((7, features))])
    for number, width in enumerate(units):
        model.add(keras.layers.LSTM(width, return_sequences=number < len(units) - 1))
    return model
