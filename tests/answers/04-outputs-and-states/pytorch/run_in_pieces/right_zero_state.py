"""The first state is written out."""

import torch


def run_in_pieces(lstm, batch, piece):
    h = c = torch.zeros(1, batch.shape[0], lstm.hidden_size)
    outputs = []
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, (h, c) = lstm(part, (h, c))
        outputs.append(output)
    return torch.cat(outputs, dim=1)
