"""Each sequence is cut and read by itself."""

import keras
import numpy as np
from keras import ops


def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, batch):
            rows = []
            for row in np.asarray(batch):
                length = int((row != 0).any(axis=-1).sum())
                rows.append(self.lstm(row[None, :length]))
            return ops.concatenate(rows, axis=0)

    return Encoder()
