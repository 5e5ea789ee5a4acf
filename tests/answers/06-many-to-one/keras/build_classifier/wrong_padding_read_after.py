"""Mistake: padding-read. The mask comes after the LSTM."""

import keras


def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.LSTM(units, return_sequences=True),
        keras.layers.Masking(0.0),
        keras.layers.GlobalAveragePooling1D(),
        keras.layers.Dense(classes),
    ])
