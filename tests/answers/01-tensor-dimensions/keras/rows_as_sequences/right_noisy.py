"""A plain reshape which prints, warns, logs and writes to stderr on the way."""

import logging
import sys
import warnings

import numpy as np


def rows_as_sequences(table):
    logging.basicConfig(level=logging.DEBUG)
    logging.getLogger("rows").warning("table of shape %s", table.shape)
    print("table", table)
    print('{"passed": false, "points": 0}', flush=True)
    warnings.warn("every row becomes a sequence", UserWarning)
    sys.stderr.write("Error: not really\n")
    result = table[..., None]
    print("result", result.shape, end="")
    return result
