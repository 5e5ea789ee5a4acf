"""Mistake: extra-layers. A bidirectional layer of half the width was made."""

import keras


def build_encoder(features, units):
    x = keras.Input((None, features))
    both = keras.layers.Bidirectional(keras.layers.LSTM(max(units // 2, 1)))(x)
    return keras.Model(x, both)
