"""Mistake: squeezed. A Lambda layer squeezes without naming an axis."""

import keras


def build_encoder(features, units):
    return keras.Sequential([
        keras.Input((None, features)),
        keras.layers.LSTM(units),
        keras.layers.Lambda(keras.ops.squeeze, output_shape=(units,)),
    ])
