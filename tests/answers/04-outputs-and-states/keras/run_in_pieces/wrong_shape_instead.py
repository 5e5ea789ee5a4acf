"""Mistake: shape-instead. The shape is returned."""

import numpy as np


def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, *state = lstm(part, initial_state=state)
        outputs.append(output)
    return np.concatenate(outputs, axis=1).shape
