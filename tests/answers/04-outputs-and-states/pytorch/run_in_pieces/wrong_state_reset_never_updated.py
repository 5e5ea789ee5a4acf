"""Mistake: state-reset. The state is given but never set."""

import torch


def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, (h, c) = lstm(part, state)
        outputs.append(output)
    return torch.cat(outputs, dim=1)
