"""Mistake: changes-argument. Steps that were read are set to zero."""

import torch


def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, state = lstm(part, state)
        outputs.append(output)
        part.zero_()
    return torch.cat(outputs, dim=1)
