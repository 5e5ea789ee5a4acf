"""Mistake: several-results. The output was returned along with the state."""

import keras


def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True, return_state=True)

        def call(self, x):
            output, h, c = self.lstm(x)
            return output, h

    return Encoder()
