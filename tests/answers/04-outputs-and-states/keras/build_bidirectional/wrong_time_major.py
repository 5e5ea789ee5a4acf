"""Mistake: time-major. Time is put first."""

import keras


def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.both = keras.layers.Bidirectional(keras.layers.LSTM(units))

        def call(self, x):
            return self.both(keras.ops.transpose(x, (1, 0, 2)))

    return Both()
