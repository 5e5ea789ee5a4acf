"""Mistake: softmax. A softmax over the batch."""

import keras


def build_classifier(features, units, classes):
    layers = keras.layers
    x = keras.Input((None, features))
    masked = layers.Masking()(x)
    logits = layers.Dense(classes)(layers.LSTM(units)(masked))
    return keras.Model(x, keras.ops.softmax(logits, axis=0))
