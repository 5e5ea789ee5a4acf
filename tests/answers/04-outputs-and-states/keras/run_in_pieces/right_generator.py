"""A generator gives the outputs."""

import numpy as np


def run_in_pieces(lstm, batch, piece):
    def outputs():
        state = None
        for first in range(0, batch.shape[1], piece):
            output, *state = lstm(batch[:, first : min(first + piece, batch.shape[1])], initial_state=state)
            yield np.array(output)

    return np.concatenate(list(outputs()), axis=1)
