"""Mistake: not-a-model. The list of layers."""

import keras


def build_stack(features, units):
    return [keras.layers.LSTM(width, return_sequences=True) for width in units]
