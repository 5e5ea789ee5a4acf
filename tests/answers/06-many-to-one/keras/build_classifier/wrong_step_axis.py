"""Mistake: step-axis. A step with its axis."""

import keras


def build_classifier(features, units, classes):
    layers = keras.layers
    x = keras.Input((None, features))
    masked = layers.Masking()(x)
    output = layers.LSTM(units, return_sequences=True)(masked)
    return keras.Model(x, layers.Dense(classes)(output[:, -1:]))
