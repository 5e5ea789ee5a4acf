"""Mistake: squeezed. The last step was sliced and squeezed without naming an axis."""

import keras


def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, x):
            return keras.ops.squeeze(self.lstm(x)[:, -1:, :])

    return Encoder()
