"""Mistake: raises. The layers' arguments as PyTorch has them."""

import keras


def build_classifier(features, units, classes):
    return keras.Sequential([keras.layers.Masking(), keras.layers.LSTM(features, units), keras.layers.Dense(classes)])
