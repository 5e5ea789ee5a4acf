"""Mistake: layers-axis. The list of one state was stacked."""

import keras


def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            _, h, _ = self.lstm(x)
            return keras.ops.stack([h])

    return Encoder()
