"""Mistake: raises. A method which arrays do not have was called."""

import numpy as np


def rows_as_sequences(table):
    return table.unsqueeze(-1)
