"""A reshape in Fortran order, which moves nothing when the new axis is the last one."""

import numpy as np


def rows_as_sequences(table):
    return table.reshape(table.shape + (1,), order="F")
