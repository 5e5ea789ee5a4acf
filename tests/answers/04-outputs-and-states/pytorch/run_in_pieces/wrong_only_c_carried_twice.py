"""Mistake: only-c-carried. c is given in place of h, too."""

import torch


def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, (h, c) = lstm(part, state)
        state = (c, c)
        outputs.append(output)
    return torch.cat(outputs, dim=1)
