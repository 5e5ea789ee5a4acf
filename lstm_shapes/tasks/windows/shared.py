"""What the tasks of lesson 03 share: tables to cut, and windows cut by their first rows."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import numpy as np

from lstm_shapes.judging.families import Table
from lstm_shapes.judging.random_inputs import random_array
from lstm_shapes.judging.task import Array, Case
from lstm_shapes.judging.usual import LAYOUTS

# TensorFlow itself makes int32 of int64 arrays that are stacked.
INTEGERS = {"keras": "int32", "pytorch": "int64"}


def tables(rng: np.random.Generator, rows: int, features: int) -> Callable[..., Array]:
    """Return a function that draws tables, of these rows and features unless it gets others."""

    def table(rows: int = rows, features: int = features, dtype: str = "float32") -> Array:
        return random_array(rng, rows, features, dtype=dtype)

    return table


def table_cases(rows: Iterable[tuple[Any, ...]]) -> Iterator[Case]:
    """Yield the cases of functions of a table: each from (group, note, table, *arguments)."""
    for group, note, *arguments in rows:
        yield Case(group, tuple(arguments), note, sizes=arguments[0].shape)


def layouts(table: Array, *arguments: Any) -> Iterator[tuple[Any, ...]]:
    """Yield rows of cases with a table in other memory layouts."""
    for note, layout in LAYOUTS.items():
        yield "edge cases", note, layout(table), *arguments


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


def columns(axis: str, wanted: str) -> Table:
    """Return what y is made of: (table, target column) -> the targets of all rows.

    axis: the name of y's axis. wanted: the right column, in words.
    """
    return {
        "": ("", lambda table, target: table[:, target]),
        "column": (
            f"y is a column, ({axis}, 1). Expected one number for each window, ({axis},): take "
            "the column by its number, not by a slice or a list.",
            lambda table, target: table[:, [target]],
        ),
        "all-features": (
            f"y holds every feature, ({axis}, features). Expected only {wanted}: ({axis},).",
            lambda table, target: table,
        ),
    }


def only_target(axis: str) -> str:
    """Return the sentence about windows without the other features; axis: the name of the first."""
    return (
        "X holds the target column alone. All features go into the windows: "
        f"({axis}, length, features)."
    )
