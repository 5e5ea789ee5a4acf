"""Mistake: shape-instead. The output shape was returned in place of the model."""

import keras


def build_encoder(features, units):
    model = keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units)])
    return model.output_shape
