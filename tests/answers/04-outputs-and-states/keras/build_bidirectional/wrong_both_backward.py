"""Mistake: both-backward. The batch is flipped before both."""

import keras


def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.forward = keras.layers.LSTM(units)
            self.backward = keras.layers.LSTM(units)

        def call(self, x):
            x = x[:, ::-1]
            return keras.ops.concatenate([self.forward(x), self.backward(x)], axis=-1)

    return Both()
