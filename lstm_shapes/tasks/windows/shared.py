"""What the tasks of lesson 03 share: cutting windows by their first rows, and tables to cut."""

from collections.abc import Iterable

import numpy as np

from lstm_shapes.judging.families import Table
from lstm_shapes.judging.task import Array

# TensorFlow itself makes int32 of int64 arrays that are stacked.
INTEGERS = {"keras": "int32", "pytorch": "int64"}


def cut(table: Array, starts: Iterable[int], length: int) -> Array:
    """Return the windows that start at these rows, (N, length, F)."""
    windows = [table[start : start + length] for start in starts]
    return np.stack(windows) if windows else np.empty((0, length, table.shape[1]), table.dtype)


def first_windows(table: Array, length: int, count: int) -> Array:
    """Return the first `count` windows, one row apart."""
    return cut(table, range(max(0, count)), length)


# What is made of the right windows, (N, length, F).
FORMS: Table = {
    "": ("", lambda windows: windows),
    "axes-swapped": (
        "The windows have the axes (windows, features, length), as `sliding_window_view` and "
        "`unfold` return them. Swap the last two: (windows, length, features).",
        lambda windows: windows.swapaxes(1, 2),
    ),
    "steps-first": (
        "The windows have the axes (length, windows, features). The windows come first: stack "
        "them on axis 0.",
        lambda windows: windows.swapaxes(0, 1),
    ),
    "reshaped": (
        "The windows have the right shape, but the numbers are scrambled: `reshape` was used to "
        "swap axes, which it never does. Move the axes with a transpose: (windows, features, "
        "length) becomes (windows, length, features).",
        lambda windows: windows.swapaxes(1, 2).reshape(windows.shape),
    ),
    "reshaped:steps": (
        "The windows have the right shape, but the numbers are scrambled: (length, windows, "
        "features) was reshaped to (windows, length, features). Move the axes with a transpose.",
        lambda windows: windows.swapaxes(0, 1).reshape(windows.shape),
    ),
    "flattened": (
        "Each window was flattened, (windows, length × features). Keep time and features apart: "
        "(windows, length, features).",
        lambda windows: windows.reshape(len(windows), -1),
    ),
}
BACKWARD = {
    "reversed-windows": "The windows are in reverse order. Window number 0 starts at row 0.",
    "reversed-length": "The time steps inside the windows are in reverse order. Keep the order of "
    "the rows.",
}
