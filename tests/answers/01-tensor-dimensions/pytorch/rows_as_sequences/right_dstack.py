"""torch.dstack, which adds the third axis by itself."""

import torch


def rows_as_sequences(table):
    return torch.dstack((table,))
