"""Mistake: flipped-axis. flip without an axis flips everything."""

import keras


def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.forward = keras.layers.LSTM(units)
            self.backward = keras.layers.LSTM(units)

        def call(self, x):
            return keras.ops.concatenate([self.forward(x), self.backward(keras.ops.flip(x))], axis=-1)

    return Both()
