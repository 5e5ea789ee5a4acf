"""Mistake: summed. merge_mode sum."""

import keras


def build_bidirectional(features, units):
    return keras.Sequential([keras.Input((None, features)), keras.layers.Bidirectional(keras.layers.LSTM(units), merge_mode="sum")])
