"""Mistake: mean-of-steps. The mean over time is taken."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for width in units:
        model.add(keras.layers.LSTM(width, return_sequences=True))
    model.add(keras.layers.GlobalAveragePooling1D())
    return model
