"""Mistake: no-bias. The cell was made without a bias."""

import keras


def build_encoder(features, units):
    x = keras.Input((None, features))
    return keras.Model(x, keras.layers.RNN(keras.layers.LSTMCell(units, use_bias=False))(x))
