"""Mistake: not-a-model. The symbolic output instead of the model."""

import keras


def build_classifier(features, units, classes):
    layers = keras.layers
    x = keras.Input((None, features))
    masked = layers.Masking()(x)
    return layers.Dense(classes)(layers.LSTM(units)(masked))
