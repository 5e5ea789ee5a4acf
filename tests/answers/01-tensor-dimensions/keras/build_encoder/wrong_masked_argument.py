"""Mistake: masked. A mask of the steps which are not zero was given to the layer."""

import keras


def build_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            mask = keras.ops.any(keras.ops.not_equal(x, 0), axis=-1)
            return self.lstm(x, mask=mask)

    return Encoder()
