"""A nested list of Python numbers, made with tolist."""

import numpy as np


def rows_as_steps(table):
    return [[line] for line in table.tolist()]
