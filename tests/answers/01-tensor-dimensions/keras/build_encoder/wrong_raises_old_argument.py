"""Mistake: raises. An argument of an older Keras was used."""

import keras


def build_encoder(features, units):
    return keras.Sequential([keras.layers.LSTM(units, batch_input_shape=(None, None, features))])
