"""The backward layer's steps come in the order they were read."""

import keras


def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.a = keras.layers.LSTM(units, return_sequences=True)
            self.b = keras.layers.LSTM(units, return_sequences=True, go_backwards=True)

        def call(self, x):
            return keras.ops.concatenate([self.a(x)[:, -1], self.b(x)[:, -1]], axis=-1)

    return Both()
