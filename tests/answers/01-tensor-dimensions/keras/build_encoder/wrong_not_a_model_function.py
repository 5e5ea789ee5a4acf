"""Mistake: not-a-model. A function was returned in place of a model."""

import keras


def build_encoder(features, units):
    lstm = keras.layers.LSTM(units)

    def encoder(x):
        return lstm(x)

    return encoder
