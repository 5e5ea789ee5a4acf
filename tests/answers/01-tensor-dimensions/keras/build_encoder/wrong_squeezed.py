"""Mistake: squeezed. A bare squeeze also takes away a batch axis of one."""

import keras


def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            return keras.ops.squeeze(self.lstm(x))

    return Encoder()
