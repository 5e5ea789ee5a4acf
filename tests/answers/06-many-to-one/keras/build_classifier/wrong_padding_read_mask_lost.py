"""Mistake: padding-read. The mask is lost by flipping."""

import keras


def build_classifier(features, units, classes):
    layers = keras.layers
    x = keras.Input((None, features))
    masked = layers.Masking()(x)
    backward = layers.LSTM(units)(keras.ops.flip(masked, axis=1))
    return keras.Model(x, layers.Dense(classes)(backward))
