"""Mistake: changes-argument. The argument was resized in place before it was copied."""

import numpy as np


def rows_as_sequences(table):
    table.resize(table.shape + (1,), refcheck=False)
    return table.copy()
