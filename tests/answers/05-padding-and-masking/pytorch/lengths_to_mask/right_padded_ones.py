"""Rows of ones, padded."""

import torch
from torch.nn.utils.rnn import pad_sequence


def lengths_to_mask(lengths, steps):
    rows = [torch.ones(int(n), dtype=torch.bool) for n in lengths]
    mask = pad_sequence(rows, batch_first=True)
    return torch.nn.functional.pad(mask, (0, steps - mask.shape[1]))
