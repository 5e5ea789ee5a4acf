"""Mistake: padded-tail. The batch is padded to full pieces, and the padding's outputs are kept."""

import numpy as np


def run_in_pieces(lstm, batch, piece):
    missing = -batch.shape[1] % piece
    padded = np.pad(batch, ((0, 0), (0, missing), (0, 0)))
    outputs, state = [], None
    for first in range(0, padded.shape[1], piece):
        output, *state = lstm(padded[:, first : first + piece], initial_state=state)
        outputs.append(output)
    return np.concatenate(outputs, axis=1)
