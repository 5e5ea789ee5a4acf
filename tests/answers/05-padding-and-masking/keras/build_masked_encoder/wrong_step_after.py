"""Mistake: step-after. The outputs are read at step `length`, or the last one."""

import keras
from keras import ops


def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, batch):
            outputs = self.lstm(batch)
            lengths = ops.sum(ops.cast(ops.any(ops.not_equal(batch, 0), axis=-1), "int32"), axis=1)
            steps = ops.minimum(lengths, batch.shape[1] - 1)
            return ops.take_along_axis(outputs, steps[:, None, None], axis=1)[:, 0]

    return Encoder()
