"""All steps, of which a Lambda layer takes the last."""

import keras


def build_encoder(features, units):
    inputs = keras.layers.Input(shape=[None, features])
    steps = keras.layers.LSTM(units, return_sequences=True)(inputs)
    last = keras.layers.Lambda(lambda s: s[:, -1], output_shape=(units,))(steps)
    return keras.Model(inputs, last)
