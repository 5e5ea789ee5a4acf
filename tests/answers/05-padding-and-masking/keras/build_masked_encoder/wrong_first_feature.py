"""Mistake: first-feature. The first feature tells."""

import keras
from keras import ops


def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            mask = ops.not_equal(batch[:, :, 0], 0)
            return self.lstm(batch, mask=mask)

    return Encoder()
