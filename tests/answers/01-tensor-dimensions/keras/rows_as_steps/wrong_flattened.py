"""Mistake: flattened. The table was flattened to one axis."""

import numpy as np


def rows_as_steps(table):
    return table.flatten()
