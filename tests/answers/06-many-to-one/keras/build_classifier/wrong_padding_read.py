"""Mistake: padding-read. No mask."""

import keras


def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.LSTM(units),
        keras.layers.Dense(classes),
    ])
