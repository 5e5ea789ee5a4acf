"""Mistake: time-major. Time is put first, as an old tutorial did it."""

import keras


def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            _, h, c = self.lstm(keras.ops.transpose(x, (1, 0, 2)))
            return h, c

    return Encoder()
