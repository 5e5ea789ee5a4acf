"""Mistake: time-fixed. The last step was written as step six."""

import keras


def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, x):
            return self.lstm(x)[:, 6]

    return Encoder()
