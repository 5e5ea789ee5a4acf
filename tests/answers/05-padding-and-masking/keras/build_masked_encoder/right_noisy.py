"""Prints, warns, logs and writes to stderr when made."""

import logging
import sys
import warnings

import keras


def build_masked_encoder(features, units):
    print("features", features, "units", units)
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.error("nothing is wrong")
    warnings.warn("only a word")
    print("Traceback: a joke", file=sys.stderr, flush=True)
    model = keras.Sequential(
        [keras.Input((None, features)), keras.layers.Masking(), keras.layers.LSTM(units)]
    )
    model.summary()
    return model
