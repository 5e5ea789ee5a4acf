"""Mistake: missing-layers. Two layers, whatever the list holds."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    model.add(keras.layers.LSTM(units[0], return_sequences=True))
    model.add(keras.layers.LSTM(units[1]))
    return model
