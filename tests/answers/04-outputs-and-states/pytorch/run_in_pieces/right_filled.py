"""A result that is filled piece by piece."""

import torch


def run_in_pieces(lstm, batch, piece):
    result = batch.new_empty(batch.shape[0], batch.shape[1], lstm.hidden_size)
    state = None
    for first in range(0, batch.shape[1], piece):
        output, state = lstm(batch[:, first : first + piece], state)
        result[:, first : first + output.shape[1]] = output
    return result
