"""Mistake: unchanged. The table was returned with its two axes."""

import numpy as np


def rows_as_steps(table):
    rows, columns = table.shape
    return table.reshape(rows, columns)
