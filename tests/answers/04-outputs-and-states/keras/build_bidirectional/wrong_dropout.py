"""Mistake: dropout. Dropout in the layer."""

import keras


def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Bidirectional(keras.layers.LSTM(units, dropout=0.3))])
