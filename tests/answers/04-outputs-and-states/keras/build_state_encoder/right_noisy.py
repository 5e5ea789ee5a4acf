"""A model which prints, warns, logs and writes to stderr when made and when called."""

import logging
import sys
import warnings

import keras
import numpy as np


def build_state_encoder(features, units):
    print("building", features, units)
    warnings.warn("an encoder is being made")

    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units, return_state=True)

        def call(self, x):
            output, h, c = self.lstm(x)
            print("x", x.shape, "h", h.shape, "c", c.shape)
            logging.error("called with %s", x.shape)
            sys.stderr.write("ValueError: only a joke\n")
            return h, c

    encoder = Encoder()
    print(encoder(np.zeros((2, 3, features), dtype="float32")))
    encoder.summary()
    return encoder
