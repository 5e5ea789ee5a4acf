"""Mistake: returns-nothing. What summary() gives was returned, which is None."""

import keras


def build_encoder(features, units):
    model = keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units)])
    return model.summary()
