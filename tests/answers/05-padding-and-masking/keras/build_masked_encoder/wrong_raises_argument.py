"""Mistake: raises. An argument that Masking has not."""

import keras


def build_masked_encoder(features, units):
    masking = keras.layers.Masking(value=0.0)
    return keras.Sequential([keras.Input((None, features)), masking, keras.layers.LSTM(units)])
