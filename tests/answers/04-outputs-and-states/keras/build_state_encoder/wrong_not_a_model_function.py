"""Mistake: not-a-model. A function that calls the layer."""

import keras


def build_state_encoder(features, units):
    lstm = keras.layers.LSTM(units, return_state=True)

    def encoder(x):
        output, h, c = lstm(x)
        return h, c

    return encoder
