"""Mistake: swapped-sizes. features units in the LSTM."""

import keras


def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(features),
        keras.layers.Dense(classes),
    ])
