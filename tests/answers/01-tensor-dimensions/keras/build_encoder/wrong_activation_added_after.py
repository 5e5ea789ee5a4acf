"""Mistake: activation-added. A relu was put on the last state."""

import keras


def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            return keras.ops.relu(self.lstm(x))

    return Encoder()
