"""A loop over the batch, and a stack."""

import torch


def last_valid_step(outputs, lengths):
    last = []
    for sequence, length in zip(outputs, lengths):
        last.append(sequence[:length][-1])
    return torch.stack(last)
