"""Mistake: last-piece-lost. Only full pieces are counted."""

import numpy as np


def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(batch.shape[1] // piece):
        part = batch[:, first * piece : (first + 1) * piece]
        output, *state = lstm(part, initial_state=state)
        outputs.append(output)
    return np.concatenate(outputs, axis=1)
