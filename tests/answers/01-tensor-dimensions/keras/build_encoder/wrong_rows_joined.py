"""Mistake: rows-joined. All rows were joined to one long sequence, and the state runs from row to row."""

import keras


def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, x):
            B, T, F = keras.ops.shape(x)
            output = self.lstm(keras.ops.reshape(x, (1, B * T, F)))
            return keras.ops.reshape(output, (B, T, units))[:, -1]

    return Encoder()
