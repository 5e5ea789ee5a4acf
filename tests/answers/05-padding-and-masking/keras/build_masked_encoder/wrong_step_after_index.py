"""Mistake: step-after. The outputs are read at step `length`."""

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
            return outputs[np.arange(len(outputs)), lengths]

    return Encoder()
