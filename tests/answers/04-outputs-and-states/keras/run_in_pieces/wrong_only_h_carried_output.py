"""Mistake: only-h-carried. The last step of the output is given as both."""

import numpy as np


def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, h, c = lstm(part, initial_state=state)
        state = [output[:, -1], output[:, -1]]
        outputs.append(output)
    return np.concatenate(outputs, axis=1)
