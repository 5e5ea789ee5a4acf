"""Mistake: changes-argument. The shape of the argument itself was set."""

import numpy as np


def rows_as_steps(table):
    table.shape = table.shape[0], 1, table.shape[1]
    return table
