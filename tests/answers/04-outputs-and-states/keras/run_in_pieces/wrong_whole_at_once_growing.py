"""Mistake: whole-at-once. Each piece begins at the first step."""

import keras


def run_in_pieces(lstm, batch, piece):
    for first in range(0, batch.shape[1], piece):
        part = batch[:, : first + piece]
        output = lstm(part)[0]
    return output
