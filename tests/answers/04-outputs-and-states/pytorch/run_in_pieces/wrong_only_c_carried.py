"""Mistake: only-c-carried. h starts from zeros."""

import torch


def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, (h, c) = lstm(part, state)
        state = (torch.zeros_like(h), c)
        outputs.append(output)
    return torch.cat(outputs, dim=1)
