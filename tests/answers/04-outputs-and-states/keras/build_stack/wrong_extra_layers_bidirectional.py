"""Mistake: extra-layers. The layers are bidirectional, and summed."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for number, width in enumerate(units):
        lstm = keras.layers.LSTM(width, return_sequences=number < len(units) - 1)
        model.add(keras.layers.Bidirectional(lstm, merge_mode="sum"))
    return model
