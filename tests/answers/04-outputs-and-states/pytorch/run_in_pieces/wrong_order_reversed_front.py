"""Mistake: order-reversed. Each output is put in front."""

import torch


def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, state = lstm(part, state)
        outputs.insert(0, output)
    return torch.cat(outputs, dim=1)
