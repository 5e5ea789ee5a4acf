"""Mistake: dropout. The layer was made with recurrent dropout."""

import keras


def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, recurrent_dropout=0.2)

        def call(self, x):
            return self.lstm(x)

    return Encoder()
