"""Mistake: transposed. A loop over the columns made each of them a sequence."""

import torch


def rows_as_sequences(table):
    return torch.stack([table[:, k].reshape(-1, 1) for k in range(table.shape[1])])
