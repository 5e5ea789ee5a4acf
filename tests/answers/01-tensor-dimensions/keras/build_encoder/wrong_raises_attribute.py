"""Mistake: raises. call asks for an attribute with another name."""

import keras


def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            return self.lsmt(x)

    return Encoder()
