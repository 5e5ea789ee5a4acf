"""A head of two layers."""

import keras


def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(),
        keras.layers.LSTM(units),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(classes),
    ])
