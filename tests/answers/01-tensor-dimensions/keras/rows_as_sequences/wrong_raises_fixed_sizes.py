"""Mistake: raises. The sizes of one example were written into the reshape."""

import numpy as np


def rows_as_sequences(table):
    return table.reshape(53, 97, 1)
