"""Mistake: padding-read. The padded outputs are made zero, and the maximum taken."""

import keras


def build_classifier(features, units, classes):
    layers = keras.layers
    x = keras.Input((None, features))
    masked = layers.Masking()(x)
    valid = keras.ops.any(x != 0, axis=-1, keepdims=True)
    output = layers.LSTM(units, return_sequences=True)(x)
    output = output * keras.ops.cast(valid, "float32")
    return keras.Model(x, layers.Dense(classes)(keras.ops.max(output, axis=1)))
