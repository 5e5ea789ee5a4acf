"""Mistake: dropout. The layer alone was returned, with dropout."""

import keras


def build_encoder(features, units):
    return keras.layers.LSTM(units, dropout=0.5)
