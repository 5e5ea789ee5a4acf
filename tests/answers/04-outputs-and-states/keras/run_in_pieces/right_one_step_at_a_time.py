"""Pieces of one step are never too long."""

import numpy as np


def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for t in range(batch.shape[1]):
        output, *state = lstm(batch[:, t : t + 1], initial_state=state)
        outputs.append(output[:, 0])
    return np.stack(outputs, axis=1)
