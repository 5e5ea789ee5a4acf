"""A loop that prints, warns, logs and writes to stderr."""

import logging
import sys
import warnings

import numpy as np


def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    print("done", len(hidden))
    warnings.warn("a loop")
    logging.error("loop")
    sys.stderr.write("Error: not really\n")
    return np.stack(hidden, axis=1)
