"""Mistake: batch-fixed. The input was made for a batch of one."""

import keras


def build_encoder(features, units):
    model = keras.Sequential()
    model.add(keras.layers.InputLayer(batch_shape=(1, None, features)))
    model.add(keras.layers.LSTM(units))
    return model
