"""Mistake: shape-instead. The shape of the result was returned instead of the result."""

import numpy as np


def rows_as_sequences(table):
    return (table.shape[0], table.shape[1], 1)
