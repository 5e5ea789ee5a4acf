"""Prints, warns, logs and writes to stderr on the way."""

import logging
import sys
import warnings

import numpy as np


def windows_and_targets(table, length, horizon=1, target=0):
    print("table", table.shape)
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.info("pairing")
    warnings.warn("rows are lost at the end", UserWarning)
    print("oops", file=sys.stderr, flush=True)
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = np.stack([table[i : i + length] for i in range(number)])
    return X, table[length + horizon - 1 :, target]
