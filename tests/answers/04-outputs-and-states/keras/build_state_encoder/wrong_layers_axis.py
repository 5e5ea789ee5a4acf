"""Mistake: layers-axis. A layers' axis is put before both, as in PyTorch."""

import keras


def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            _, h, c = self.lstm(x)
            return keras.ops.expand_dims(h, 0), keras.ops.expand_dims(c, 0)

    return Encoder()
