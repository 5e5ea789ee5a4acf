"""The state h of return_state."""

import keras


def build_classifier(features, units, classes):
    layers = keras.layers
    x = keras.Input((None, features))
    masked = layers.Masking()(x)
    output, h, c = layers.LSTM(units, return_state=True)(masked)
    return keras.Model(x, layers.Dense(classes)(h))
