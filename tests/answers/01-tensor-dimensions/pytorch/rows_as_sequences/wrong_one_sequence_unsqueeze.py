"""Mistake: one-sequence. unsqueeze was given axis 0."""

import torch


def rows_as_sequences(table):
    return table.unsqueeze(0)
