"""Mistake: extra-layers. Two Bidirectional layers, one for each direction."""

import keras


def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.forward = keras.layers.Bidirectional(keras.layers.LSTM(units))
            self.backward = keras.layers.Bidirectional(keras.layers.LSTM(units))

        def call(self, x):
            return keras.ops.concatenate([self.forward(x)[:, :units], self.backward(x)[:, units:]], axis=-1)

    return Both()
