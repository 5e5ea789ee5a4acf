"""An answer that prints, warns, logs and writes to stderr."""

import logging
import sys
import warnings

import numpy as np


def accuracy(logits, labels):
    print("logits", logits.shape)
    warnings.warn("only a warning")
    logging.error("only a log")
    sys.stderr.write("RuntimeError: only a joke\n")
    return float(np.mean(np.argmax(logits, axis=1) == labels))
