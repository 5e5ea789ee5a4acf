"""Mistake: shape-instead. The shape is returned."""

import torch


def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, state = lstm(part, state)
        outputs.append(output)
    return torch.cat(outputs, dim=1).shape
