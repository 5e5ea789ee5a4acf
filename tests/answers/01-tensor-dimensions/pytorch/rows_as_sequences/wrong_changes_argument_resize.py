"""Mistake: changes-argument. The argument was resized in place."""

import torch


def rows_as_sequences(table):
    result = table.clone().unsqueeze(-1)
    table.resize_(table.shape[0], table.shape[1], 1)
    return result
