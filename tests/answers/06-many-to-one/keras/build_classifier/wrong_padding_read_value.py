"""Mistake: padding-read. Another value is masked."""

import keras


def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(-1.0),
        keras.layers.LSTM(units),
        keras.layers.Dense(classes),
    ])
