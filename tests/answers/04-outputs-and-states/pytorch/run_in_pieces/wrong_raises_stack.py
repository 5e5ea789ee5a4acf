"""Mistake: raises. Pieces of different lengths are stacked."""

import torch


def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, state = lstm(part, state)
        outputs.append(output)
    return torch.stack(outputs, dim=1).flatten(1, 2)
