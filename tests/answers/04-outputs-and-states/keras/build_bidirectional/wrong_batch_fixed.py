"""Mistake: batch-fixed. The batch size of the example."""

import keras


def build_bidirectional(features, units):
    return keras.Sequential([keras.Input(batch_shape=(4, None, features)), keras.layers.Bidirectional(keras.layers.LSTM(units))])
