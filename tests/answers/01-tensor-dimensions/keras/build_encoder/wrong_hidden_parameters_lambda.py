"""Mistake: hidden-parameters. The layer is called inside a Lambda layer, which does not keep its weights."""

import keras


def build_encoder(features, units):
    lstm = keras.layers.LSTM(units)
    lstm.build((None, None, features))
    x = keras.Input((None, features))
    return keras.Model(x, keras.layers.Lambda(lambda s: lstm(s), output_shape=(units,))(x))
