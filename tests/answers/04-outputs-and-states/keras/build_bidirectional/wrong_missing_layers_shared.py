"""Mistake: missing-layers. One LSTM reads both ways."""

import keras


def build_bidirectional(features, units):
    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            return keras.ops.concatenate([self.lstm(x), self.lstm(x[:, ::-1])], axis=-1)

    return Both()
