"""Mistake: other-activation. The layer was made with relu."""

import keras


def build_encoder(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units, activation="relu")])
