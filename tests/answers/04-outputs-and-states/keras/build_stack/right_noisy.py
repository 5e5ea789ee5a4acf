"""A model which prints, warns, logs and writes to stderr when made and when called."""

import logging
import sys
import warnings

import keras
import numpy as np


def build_stack(features, units):
    warnings.warn("a stack is being made")
    model = keras.Sequential([keras.Input((None, features))])
    for number, width in enumerate(units):
        print("layer", number, "of width", width)
        model.add(keras.layers.LSTM(width, return_sequences=number < len(units) - 1))
        logging.error("added %d", number)
        sys.stderr.write("ValueError: only a joke\n")
    model.summary()
    print(model(np.zeros((2, 3, features), dtype="float32")))
    return model
