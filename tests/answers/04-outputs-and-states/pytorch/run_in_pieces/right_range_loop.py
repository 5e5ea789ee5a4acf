"""A loop over the pieces' first steps."""

import torch


def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, (h, c) = lstm(part, state)
        state = (h, c)
        outputs.append(output)
    return torch.cat(outputs, dim=1)
