"""Mistake: state-reset. Zeros are made in the loop."""

import torch


def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        zeros = torch.zeros(1, part.shape[0], lstm.hidden_size)
        output, state = lstm(part, (zeros, zeros))
        outputs.append(output)
    return torch.cat(outputs, dim=1)
