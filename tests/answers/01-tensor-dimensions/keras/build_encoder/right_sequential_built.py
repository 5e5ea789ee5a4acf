"""A Sequential model without an input, built by hand."""

import keras


def build_encoder(features, units):
    model = keras.Sequential([keras.layers.LSTM(units)])
    model.build((None, None, features))
    return model
