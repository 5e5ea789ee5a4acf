"""Prints, warns, logs and writes to stderr."""

import logging
import sys
import warnings

import numpy as np


def generate(cell, head, first, steps):
    print("from", first.shape)
    warnings.warn("writing")
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
        logging.error("a step")
        sys.stderr.write("NaN, only a joke")
    return np.stack(outputs, axis=1)
