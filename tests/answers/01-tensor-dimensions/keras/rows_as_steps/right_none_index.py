"""A new middle axis by indexing with None."""

import numpy as np


def rows_as_steps(table):
    return table[:, None, :]
