"""Mistake: list-result. A nested list was returned."""

import torch


def rows_as_sequences(table):
    return [[[value] for value in row] for row in table.tolist()]
