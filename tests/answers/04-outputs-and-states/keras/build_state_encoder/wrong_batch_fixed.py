"""Mistake: batch-fixed. The batch size is that of the example."""

import keras


def build_state_encoder(features, units):
    inputs = keras.Input(batch_shape=(4, None, features))
    _, h, c = keras.layers.LSTM(units, return_state=True)(inputs)
    return keras.Model(inputs, [h, c])
