"""Mistake: extra-layers. A dense layer was put before the LSTM."""

import keras


def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.dense = keras.layers.Dense(features)
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            return self.lstm(self.dense(x))

    return Encoder()
