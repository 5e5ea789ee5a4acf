"""Mistake: returns-nothing. The model is not returned."""

import keras


def build_masked_encoder(features, units):
    layers = [keras.layers.Masking(), keras.layers.LSTM(units)]
    model = keras.Sequential([keras.Input((None, features)), *layers])
    model.summary()
