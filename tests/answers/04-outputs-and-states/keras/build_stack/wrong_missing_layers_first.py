"""Mistake: missing-layers. Only the first entry is used."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    model.add(keras.layers.LSTM(units[0]))
    return model
