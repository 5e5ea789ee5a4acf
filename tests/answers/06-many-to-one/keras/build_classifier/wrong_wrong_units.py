"""Mistake: wrong-units. Always 64 units."""

import keras


def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(64),
        keras.layers.Dense(classes),
    ])
