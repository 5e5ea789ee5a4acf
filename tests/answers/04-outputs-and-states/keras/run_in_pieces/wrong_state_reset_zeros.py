"""Mistake: state-reset. Zeros are made in the loop."""

import numpy as np


def run_in_pieces(lstm, batch, piece):
    outputs = []
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        zeros = np.zeros((len(batch), lstm.units), dtype="float32")
        output, h, c = lstm(part, initial_state=[zeros, zeros])
        outputs.append(output)
    return np.concatenate(outputs, axis=1)
