"""Mistake: padding-read. The maximum of a masked Bidirectional: zeros where it is padded."""

import keras


def build_classifier(features, units, classes):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.Masking(0.0),
        keras.layers.Bidirectional(keras.layers.LSTM(units, return_sequences=True)),
        keras.layers.GlobalMaxPooling1D(),
        keras.layers.Dense(classes),
    ])
