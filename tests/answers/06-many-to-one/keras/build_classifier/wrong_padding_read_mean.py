"""Mistake: padding-read. A mean of one's own over all steps."""

import keras


def build_classifier(features, units, classes):
    layers = keras.layers
    x = keras.Input((None, features))
    masked = layers.Masking()(x)
    output = layers.LSTM(units, return_sequences=True)(masked)
    return keras.Model(x, layers.Dense(classes)(keras.ops.mean(output, axis=1)))
