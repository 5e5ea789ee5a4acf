"""A new last axis by indexing with None."""

import torch


def rows_as_sequences(table):
    return table[:, :, None]
