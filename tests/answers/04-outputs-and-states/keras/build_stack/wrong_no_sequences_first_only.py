"""Mistake: no-sequences. Only the first of the layers gives sequences."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for number, width in enumerate(units):
        model.add(keras.layers.LSTM(width, return_sequences=number == 0 and len(units) > 1))
    return model
