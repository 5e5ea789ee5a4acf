"""Mistake: zeros-read. The outputs are multiplied by the mask, and the last one is read."""

import keras
from keras import ops


def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, batch):
            mask = ops.cast(ops.any(ops.not_equal(batch, 0), axis=-1), "float32")
            return (self.lstm(batch) * mask[:, :, None])[:, -1]

    return Encoder()
