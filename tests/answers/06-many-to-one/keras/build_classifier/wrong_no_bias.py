"""Mistake: no-bias. use_bias=False."""

import keras


def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.LSTM(units, use_bias=False),
        keras.layers.Dense(classes),
    ])
