"""An answer that prints, warns, logs and writes to stderr."""

import logging
import sys
import warnings

import numpy as np


def regression_loss(predictions, targets):
    print(predictions.shape, targets.shape)
    warnings.warn("only a warning")
    logging.error("only a log")
    sys.stderr.write("RuntimeError: only a joke\n")
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return np.mean(error ** 2)
