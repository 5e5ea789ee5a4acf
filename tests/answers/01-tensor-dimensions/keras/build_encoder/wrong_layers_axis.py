"""Mistake: layers-axis. An axis of layers was added, as PyTorch has it."""

import keras


def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            return keras.ops.expand_dims(self.lstm(x), 0)

    return Encoder()
