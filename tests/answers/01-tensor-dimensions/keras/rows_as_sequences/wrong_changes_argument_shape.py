"""Mistake: changes-argument. The shape of the argument itself was set."""

import numpy as np


def rows_as_sequences(table):
    rows, steps = table.shape
    table.shape = (rows, steps, 1)
    return table
