"""Mistake: last-state-only. h is returned as it comes."""

import torch


def run_in_pieces(lstm, batch, piece):
    state = None
    for part in batch.split(piece, dim=1):
        _, (h, c) = lstm(part, state)
        state = h, c
    return h
