"""A named tuple of the two states."""

from collections import namedtuple

import keras


States = namedtuple("States", "h c")


def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            return States(*self.lstm(x)[1:])

    return Encoder()
