"""Mistake: list-as-number. The list is given as a number of units."""

import keras


def build_stack(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.LSTM(units)])
