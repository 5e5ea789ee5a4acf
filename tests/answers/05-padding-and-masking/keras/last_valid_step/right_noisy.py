"""Prints, warns, logs and writes to stderr on the way."""

import logging
import sys
import warnings

import numpy as np


def last_valid_step(outputs, lengths):
    print("outputs", outputs.shape, "lengths", lengths)
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.error("nothing is wrong")
    warnings.warn("only a word")
    print("Traceback: a joke", file=sys.stderr, flush=True)
    return outputs[np.arange(len(outputs)), lengths - 1]
