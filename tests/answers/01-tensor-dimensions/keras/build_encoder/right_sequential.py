"""A Sequential model with an input of any length."""

import keras


def build_encoder(features, units):
    return keras.Sequential([keras.Input(shape=(None, features)), keras.layers.LSTM(units)])
