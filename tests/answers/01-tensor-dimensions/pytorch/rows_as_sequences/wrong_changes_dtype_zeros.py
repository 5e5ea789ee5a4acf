"""Mistake: changes-dtype. The result was made with torch.zeros, which is float32 whatever comes in."""

import torch


def rows_as_sequences(table):
    out = torch.zeros(table.shape[0], table.shape[1], 1)
    out[:, :, 0] = table
    return out
