"""Mistake: max-of-steps. The outputs were pooled over time."""

import keras


def build_encoder(features, units):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.LSTM(units, return_sequences=True),
        keras.layers.GlobalMaxPooling1D(),
    ])
