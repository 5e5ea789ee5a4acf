"""A nested list of NumPy scalars, made by a comprehension."""

import numpy as np


def rows_as_sequences(table):
    return [[[value] for value in row] for row in table]
