"""Mistake: time-fixed. Seven steps stand in the input."""

import keras


def build_classifier(features, units, classes):
    return keras.Sequential([keras.Input((7, features)), keras.layers.Masking(), keras.layers.LSTM(units), keras.layers.Dense(classes)])
