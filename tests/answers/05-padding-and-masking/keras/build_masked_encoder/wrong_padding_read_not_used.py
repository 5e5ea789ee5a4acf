"""Mistake: padding-read. The result of the masking is thrown away."""

import keras


def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.masking = keras.layers.Masking()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            self.masking(batch)
            return self.lstm(batch)

    return Encoder()
