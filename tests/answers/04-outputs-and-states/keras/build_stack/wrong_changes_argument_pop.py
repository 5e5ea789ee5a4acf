"""Mistake: changes-argument. The learner's list is emptied."""

import keras


def build_stack(features, units):
    inputs = keras.Input((None, features))
    x = inputs
    while units:
        x = keras.layers.LSTM(units.pop(0), return_sequences=bool(units))(x)
    return keras.Model(inputs, x)
