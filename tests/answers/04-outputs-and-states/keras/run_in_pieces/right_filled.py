"""A result that is filled piece by piece."""

import numpy as np


def run_in_pieces(lstm, batch, piece):
    rows, steps, _ = batch.shape
    result = np.empty((rows, steps, lstm.units), dtype="float32")
    state = None
    for number in range(-(-steps // piece)):
        where = slice(number * piece, (number + 1) * piece)
        result[:, where], *state = lstm(batch[:, where], initial_state=state)
    return result
