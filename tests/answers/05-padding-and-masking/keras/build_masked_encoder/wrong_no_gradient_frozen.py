"""Mistake: no-gradient. The model is frozen."""

import keras


def build_masked_encoder(features, units):
    model = keras.Sequential(
        [keras.Input((None, features)), keras.layers.Masking(0.0), keras.layers.LSTM(units)]
    )
    model.trainable = False
    return model
