"""Mistake: head-without-bias. A head without a bias."""

import keras


def build_tagger(features, units, classes):
    inputs = keras.Input((None, features))
    x = keras.layers.LSTM(units, return_sequences=True)(inputs)
    x = keras.layers.Dense(classes, use_bias=False)(x)
    return keras.Model(inputs, x)
