"""Prints, warns, logs and writes to stderr on the way."""

import logging
import sys
import warnings


def standardize(train, test):
    print("rows", len(train), len(test))
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.info("scaling")
    warnings.warn("training rows only", UserWarning)
    print("oops", file=sys.stderr, flush=True)
    train = train.double()
    mean = train.mean(dim=0)
    std = train.std(dim=0, correction=0)
    print("deviation", std)
    constant = train.amax(dim=0) - train.amin(dim=0) == 0
    std[constant] = 1
    return (train - mean) / std, (test - mean) / std
