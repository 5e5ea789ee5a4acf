"""The state is detached, as in truncated backpropagation."""

import torch


def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, state = lstm(part, state)
        state = tuple(item.detach() for item in state)
        outputs.append(output)
    return torch.cat(outputs, dim=1)
