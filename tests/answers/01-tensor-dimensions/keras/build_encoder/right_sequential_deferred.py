"""A Sequential model which is built when it is called first."""

import keras


def build_encoder(features, units):
    return keras.Sequential([keras.layers.LSTM(units)])
