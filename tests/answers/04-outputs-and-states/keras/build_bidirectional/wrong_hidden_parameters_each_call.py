"""Mistake: hidden-parameters. New layers at each call."""

import keras


def build_bidirectional(features, units):
    class Both(keras.Model):
        def call(self, x):
            return keras.layers.Bidirectional(keras.layers.LSTM(units))(x)

    return Both()
