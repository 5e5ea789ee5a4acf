"""Mistake: no-gradient. The backward direction is frozen."""

import keras


def build_bidirectional(features, units):
    backward = keras.layers.LSTM(units, go_backwards=True, trainable=False)
    layer = keras.layers.Bidirectional(keras.layers.LSTM(units), backward_layer=backward)
    model = keras.Sequential([keras.Input((None, features)), layer])
    layer.backward_layer.trainable = False
    return model
