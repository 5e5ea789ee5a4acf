"""Mistake: one-step-between. RepeatVector(1) makes a sequence of the state."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for width in units[:-1]:
        model.add(keras.layers.LSTM(width))
        model.add(keras.layers.RepeatVector(1))
    model.add(keras.layers.LSTM(units[-1]))
    return model
