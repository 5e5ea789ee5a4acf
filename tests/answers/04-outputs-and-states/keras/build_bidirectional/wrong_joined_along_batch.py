"""Mistake: joined-along-batch. Joined along the batch."""

import keras


def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.forward = keras.layers.LSTM(units)
            self.backward = keras.layers.LSTM(units, go_backwards=True)

        def call(self, x):
            return keras.ops.concatenate([self.forward(x), self.backward(x)], axis=0)

    return Both()
