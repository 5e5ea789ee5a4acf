"""Mistake: squeezed. A bare squeeze."""

import keras


def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.both = keras.layers.Bidirectional(keras.layers.LSTM(units))

        def call(self, x):
            return keras.ops.squeeze(self.both(x))

    return Both()
