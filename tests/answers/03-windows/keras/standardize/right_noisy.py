"""Prints, warns, logs and writes to stderr on the way."""

import logging
import sys
import warnings

import numpy as np


def standardize(train, test):
    print("rows", len(train), len(test))
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.info("scaling")
    warnings.warn("training rows only", UserWarning)
    print("oops", file=sys.stderr, flush=True)
    train = np.array(train, dtype=float)
    mean = train.mean(axis=0)
    std = train.std(axis=0)
    print("deviation", std)
    constant = train.max(axis=0) - train.min(axis=0) == 0
    std[constant] = 1
    return (train - mean) / std, (test - mean) / std
