"""Mistake: batch-fixed. The batch size stands in the input."""

import keras


def build_classifier(features, units, classes):
    x = keras.Input(batch_shape=(4, None, features))
    state = keras.layers.LSTM(units)(keras.layers.Masking()(x))
    return keras.Model(x, keras.layers.Dense(classes)(state))
