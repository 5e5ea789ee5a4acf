"""Mistake: dropout. Dropout behind."""

import keras


def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Bidirectional(keras.layers.LSTM(units)), keras.layers.Dropout(0.5)])
