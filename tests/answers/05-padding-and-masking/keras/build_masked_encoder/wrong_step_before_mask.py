"""Mistake: step-before. The mask ends one step too early."""

import keras
from keras import ops


def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            data = ops.any(ops.not_equal(batch, 0), axis=-1)
            mask = ops.concatenate([data[:, 1:], ops.zeros_like(data[:, :1])], axis=1)
            return self.lstm(batch, mask=mask)

    return Encoder()
