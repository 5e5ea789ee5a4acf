"""Prints, warns, logs and writes to stderr."""

import logging
import sys
import warnings

import numpy as np


def shift_right(targets, start):
    print(targets, start)
    warnings.warn("shifting")
    logging.error("shift of %s", targets.shape)
    sys.stderr.write("IndexError: only a joke\n")
    return np.hstack([np.full((len(targets), 1), start), targets[:, :-1]])
