"""Mistake: states-swapped. c is unpacked before h."""

import torch


def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, (c, h) = lstm(part, state)
        state = h, c
        outputs.append(output)
    return torch.cat(outputs, dim=1)
