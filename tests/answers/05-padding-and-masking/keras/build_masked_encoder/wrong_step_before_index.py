"""Mistake: step-before. One step too many is taken away, with an index."""

import keras
import numpy as np


def build_masked_encoder(features, units):
    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_sequences=True)

        def call(self, batch):
            outputs = np.asarray(self.lstm(batch))
            lengths = (np.asarray(batch) != 0).any(axis=-1).sum(axis=1)
            return outputs[np.arange(len(outputs)), lengths - 2]

    return Encoder()
