"""Mistake: state-reset. One expression without a state."""

import torch


def run_in_pieces(lstm, batch, piece):
    return torch.cat([lstm(part)[0] for part in batch.split(piece, dim=1)], dim=1)
