"""A new last axis with an ellipsis, and a copy."""

import torch


def rows_as_sequences(table):
    return table[..., None].clone()
