"""Mistake: dropout. Dropout was added."""

import keras


def build_masked_encoder(features, units):
    layers = [keras.layers.Masking(), keras.layers.LSTM(units, dropout=0.5)]
    return keras.Sequential([keras.Input((None, features)), *layers])
