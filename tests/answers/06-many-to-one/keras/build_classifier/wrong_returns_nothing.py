"""Mistake: returns-nothing. The model is made and not returned."""

import keras


def build_classifier(features, units, classes):
    model = keras.Sequential([keras.layers.Masking(), keras.layers.LSTM(units), keras.layers.Dense(classes)])
    model.summary()
