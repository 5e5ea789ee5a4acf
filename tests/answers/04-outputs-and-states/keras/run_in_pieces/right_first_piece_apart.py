"""The first piece is read without a state."""

import numpy as np


def run_in_pieces(lstm, batch, piece):
    output, h, c = lstm(batch[:, :piece])
    outputs = [output]
    start = piece
    while start < batch.shape[1]:
        output, h, c = lstm(batch[:, start : start + piece], initial_state=[h, c])
        outputs.append(output)
        start += piece
    return np.concatenate([np.asarray(output) for output in outputs], axis=1)
