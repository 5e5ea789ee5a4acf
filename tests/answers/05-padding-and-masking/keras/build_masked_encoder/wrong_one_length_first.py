"""Mistake: one-length. The first sequence's mask is used for all."""

import keras
from keras import ops


def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            mask = ops.any(ops.not_equal(batch[:1], 0), axis=-1)
            mask = ops.repeat(mask, ops.shape(batch)[0], axis=0)
            return self.lstm(batch, mask=mask)

    return Encoder()
