"""What the functions of lesson 03 share: cutting windows by their first rows."""

import numpy as np

CUT_OFF = (
    "The fractions were cut off: the result holds whole numbers. Moving numbers to another shape "
    "keeps their kind (the dtype)."
)
# TensorFlow, on its own, makes int32 of int64 arrays that are stacked.
WHOLE = {"keras": "int32", "pytorch": "int64"}


def cut(table, starts, length):
    """The windows that start at these rows, (N, length, F)."""
    windows = [table[start : start + length] for start in starts]
    return np.stack(windows) if windows else np.empty((0, length, table.shape[1]), table.dtype)


def first_windows(table, length, count):
    """The first so many windows, one row apart."""
    return cut(table, range(max(0, count)), length)
