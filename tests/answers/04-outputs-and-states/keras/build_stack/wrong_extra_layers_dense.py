"""Mistake: extra-layers. A Dense layer behind each LSTM."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for width in units[:-1]:
        model.add(keras.layers.LSTM(width, return_sequences=True))
        model.add(keras.layers.Dense(width))
    model.add(keras.layers.LSTM(units[-1]))
    return model
