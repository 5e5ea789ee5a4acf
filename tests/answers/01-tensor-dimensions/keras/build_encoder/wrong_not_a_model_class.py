"""Mistake: not-a-model. The class was returned, not a model made from it."""

import keras


def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            return self.lstm(x)

    return Encoder
