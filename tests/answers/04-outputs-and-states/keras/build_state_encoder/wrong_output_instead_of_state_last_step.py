"""Mistake: output-instead-of-state. c was taken to be the last step of the output."""

import keras


def build_state_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True, return_state=True)

        def call(self, x):
            output, h, _ = self.lstm(x)
            return h, output[:, -1]

    return Encoder()
