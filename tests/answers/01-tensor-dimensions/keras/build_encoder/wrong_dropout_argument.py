"""Mistake: dropout. The layer was made with dropout."""

import keras


def build_encoder(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units, dropout=0.2)])
