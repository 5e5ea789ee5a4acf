"""Mistake: changes-argument. The batch is transposed in place."""

import torch


def run_in_pieces(lstm, batch, piece):
    batch.transpose_(0, 1)
    outputs, state = [], None
    for part in batch.split(piece):
        output, state = lstm(part.transpose(0, 1), state)
        outputs.append(output)
    return torch.cat(outputs, dim=1)
