"""A compiled model."""

import keras


def build_encoder(features, units):
    model = keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units)])
    model.compile(optimizer="adam", loss="mse")
    return model
