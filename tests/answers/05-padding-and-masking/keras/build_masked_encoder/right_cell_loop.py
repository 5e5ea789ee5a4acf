"""A loop over the cell; steps of padding keep the state."""

import keras
from keras import ops


def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.cell = keras.layers.LSTMCell(units)

        def call(self, batch):
            data = ops.any(ops.not_equal(batch, 0), axis=-1)
            h = c = ops.zeros((ops.shape(batch)[0], units))
            for step in range(batch.shape[1]):
                _, (new_h, new_c) = self.cell(batch[:, step], [h, c])
                keep = data[:, step, None]
                h, c = ops.where(keep, new_h, h), ops.where(keep, new_c, c)
            return h

    return Encoder()
