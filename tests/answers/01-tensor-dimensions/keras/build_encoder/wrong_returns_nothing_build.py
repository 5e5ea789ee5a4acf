"""Mistake: returns-nothing. What build() gives was returned, which is None."""

import keras


def build_encoder(features, units):
    model = keras.Sequential([keras.layers.LSTM(units)])
    return model.build((None, None, features))
