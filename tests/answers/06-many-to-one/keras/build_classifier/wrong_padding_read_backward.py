"""Mistake: padding-read. The backward direction gets no mask."""

import keras


def build_classifier(features, units, classes):
    layers = keras.layers
    x = keras.Input((None, features))
    masked = layers.Masking()(x)
    forward = layers.LSTM(units)(masked)
    backward = layers.LSTM(units, go_backwards=True)(x)
    return keras.Model(x, layers.Dense(classes)(keras.ops.concatenate([forward, backward], axis=-1)))
