"""Mistake: batch-fixed. The zero states were made for a batch of four."""

import keras


def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            zeros = keras.ops.zeros((4, units))
            return self.lstm(x, initial_state=[zeros, zeros])

    return Encoder()
