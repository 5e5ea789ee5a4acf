"""narrow in a while loop."""

import torch


def run_in_pieces(lstm, batch, piece):
    outputs, state, start = [], None, 0
    while start < batch.size(1):
        length = min(piece, batch.size(1) - start)
        output, state = lstm(batch.narrow(1, start, length), state)
        outputs.append(output)
        start += length
    return torch.concat(outputs, 1)
