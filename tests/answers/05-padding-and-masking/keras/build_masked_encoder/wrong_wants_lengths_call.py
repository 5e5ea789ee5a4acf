"""Mistake: wants-lengths. `call` has a second argument."""

import keras
from keras import ops


def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch, lengths):
            mask = ops.arange(batch.shape[1])[None] < lengths[:, None]
            return self.lstm(batch, mask=mask)

    return Encoder()
