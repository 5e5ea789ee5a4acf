"""Mistake: padding-read. The mean layer without a mask."""

import keras


def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.LSTM(units, return_sequences=True),
        keras.layers.GlobalAveragePooling1D(),
        keras.layers.Dense(classes),
    ])
