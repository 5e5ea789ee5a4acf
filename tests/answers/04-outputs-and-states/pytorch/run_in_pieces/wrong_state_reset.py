"""Mistake: state-reset. No state is handed on."""

import torch


def run_in_pieces(lstm, batch, piece):
    outputs = []
    for part in batch.split(piece, dim=1):
        output, _ = lstm(part)
        outputs.append(output)
    return torch.cat(outputs, dim=1)
