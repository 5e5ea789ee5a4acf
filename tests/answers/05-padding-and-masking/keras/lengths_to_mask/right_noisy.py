"""Prints, warns, logs and writes to stderr on the way."""

import logging
import sys
import warnings

import numpy as np


def lengths_to_mask(lengths, steps):
    print("lengths", lengths)
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.error("nothing is wrong")
    warnings.warn("only a word")
    print("Traceback: a joke", file=sys.stderr, flush=True)
    return np.arange(steps) < lengths[:, None]
