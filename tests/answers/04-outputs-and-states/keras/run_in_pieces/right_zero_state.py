"""The first state is written out."""

import numpy as np


def run_in_pieces(lstm, batch, piece):
    h = c = np.zeros((batch.shape[0], lstm.units), dtype="float32")
    outputs = []
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, h, c = lstm(part, initial_state=[h, c])
        outputs.append(output)
    return np.concatenate(outputs, axis=1)
