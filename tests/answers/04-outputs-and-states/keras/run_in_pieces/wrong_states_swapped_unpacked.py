"""Mistake: states-swapped. c is unpacked before h."""

import numpy as np


def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, c, h = lstm(part, initial_state=state)
        state = [h, c]
        outputs.append(output)
    return np.concatenate(outputs, axis=1)
