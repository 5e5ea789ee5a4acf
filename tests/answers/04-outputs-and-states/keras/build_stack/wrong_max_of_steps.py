"""Mistake: max-of-steps. The maximum over time is taken."""

import keras


def build_stack(features, units):
    model = keras.Sequential([keras.Input((None, features))])
    for width in units:
        model.add(keras.layers.LSTM(width, return_sequences=True))
    model.add(keras.layers.GlobalMaxPooling1D())
    return model
