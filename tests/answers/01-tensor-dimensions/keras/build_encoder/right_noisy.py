"""A model which prints, warns, logs and writes to stderr when made and when called."""

import logging
import sys
import warnings

import keras
import numpy as np


def build_encoder(features, units):
    keras.utils.set_random_seed(0)
    logging.basicConfig(level=logging.INFO)
    print("building", features, units)
    warnings.warn("an encoder is being made")

    class Encoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.lstm = keras.layers.LSTM(units)

        def call(self, x):
            print("x", x.shape, x.dtype)
            logging.error("called with %s", x.shape)
            sys.stderr.write("ValueError: only a joke\n")
            return self.lstm(x)

    encoder = Encoder()
    encoder(np.zeros((2, 3, features), dtype="float32"))
    encoder.summary()
    return encoder
