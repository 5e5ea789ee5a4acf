"""A loop which prints, warns, logs and writes to stderr."""

import logging
import sys
import warnings

import numpy as np


def run_in_pieces(lstm, batch, piece):
    warnings.warn("in pieces")
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        print("piece", first, part.shape)
        output, *state = lstm(part, initial_state=state)
        logging.error("output %s", output.shape)
        sys.stderr.write("ValueError: only a joke\n")
        outputs.append(output)
    return np.concatenate(outputs, axis=1)
