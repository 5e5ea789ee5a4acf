"""Mistake: extra-layers. A bidirectional layer was made whose directions are averaged."""

import keras


def build_encoder(features, units):
    x = keras.Input((None, features))
    return keras.Model(x, keras.layers.Bidirectional(keras.layers.LSTM(units), merge_mode="ave")(x))
