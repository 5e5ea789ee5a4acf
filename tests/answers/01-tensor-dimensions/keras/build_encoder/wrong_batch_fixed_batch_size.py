"""Mistake: batch-fixed. The input was given batch_size=32."""

import keras


def build_encoder(features, units):
    return keras.Sequential([keras.Input(shape=(None, features), batch_size=32), keras.layers.LSTM(units)])
