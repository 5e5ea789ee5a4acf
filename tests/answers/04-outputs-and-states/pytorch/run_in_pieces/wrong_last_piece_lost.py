"""Mistake: last-piece-lost. Only full pieces are counted."""

import torch


def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(batch.shape[1] // piece):
        part = batch[:, first * piece : (first + 1) * piece]
        output, state = lstm(part, state)
        outputs.append(output)
    return torch.cat(outputs, dim=1)
