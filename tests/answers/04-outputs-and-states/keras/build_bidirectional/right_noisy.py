"""A model which prints, warns, logs and writes to stderr when made and when called."""

import logging
import sys
import warnings

import keras
import numpy as np


def build_bidirectional(features, units):
    print("building", features, units)
    warnings.warn("both ways")

    class Both(keras.Model):
        def __init__(self):
            super().__init__()
            self.both = keras.layers.Bidirectional(keras.layers.LSTM(units))

        def call(self, x):
            result = self.both(x)
            print(x.shape, "->", result.shape)
            logging.error("called with %s", x.shape)
            sys.stderr.write("ValueError: only a joke\n")
            return result

    both = Both()
    print(both(np.zeros((2, 3, features), dtype="float32")))
    both.summary()
    return both
