"""Mistake: only-h-carried. The last step of the output is given as both."""

import torch


def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        output, _ = lstm(part, state)
        last = output[:, -1].unsqueeze(0).contiguous()
        state = (last, last)
        outputs.append(output)
    return torch.cat(outputs, dim=1)
