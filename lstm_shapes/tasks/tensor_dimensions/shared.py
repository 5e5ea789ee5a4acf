"""What the tasks of one table share: its cases, and the orders in which it can be misread."""

from collections.abc import Callable, Iterator

import numpy as np

from lstm_shapes.judging.task import Array, Case, Mistake, Reference
from lstm_shapes.judging.usual import usual

MEMORY = (
    "The numbers were read in memory order. A slice or a transpose is in memory in another order "
    "than its indices say; use operations that follow the axes."
)
ORDER = (
    "The shape is right, but the numbers are in another order: they were {} on the way. Adding "
    "an axis moves no number."
)
FLATTENED = "The table was flattened: the rows are no longer apart. Keep the first axis as it is."


def table_cases(rng, framework):
    dtypes = {"dtypes": ("float64", "int64"), "edge_dtype": "int32"}
    for group, note, sizes, draw in usual(rng, "row column", **dtypes):
        yield Case(group, (draw(*sizes),), note, sizes=sizes)


def of_table(function: Callable[[Array], Array]) -> Reference:
    """Return an answer as a function of the table, (R, C)."""
    return lambda case: function(case.arguments[0])


def in_memory_order(table: Array) -> Array:
    """Return the table's memory as if it were a plain table of this shape."""
    rows, columns = table.shape
    strides = (columns * table.itemsize, table.itemsize)
    return np.lib.stride_tricks.as_strided(table, (rows, columns), strides)


def misread(with_axis: Callable[[Array], Array]) -> Iterator[Mistake]:
    """Yield the mistakes that read the table in another order and then add the axis."""
    changes: tuple[tuple[str, str, Callable[[Array], Array]], ...] = (
        ("reordered", ORDER.format("sorted"), lambda t: np.sort(t, axis=1)),
        ("reordered", ORDER.format("read by columns"), lambda t: t.reshape(t.shape[::-1]).T),
        ("reordered", MEMORY, lambda t: t.ravel("K").reshape(t.shape)),
        ("reordered", MEMORY, in_memory_order),
    )
    for key, sentence, change in changes:
        yield Mistake(key, sentence, of_table(lambda t, change=change: with_axis(change(t))))
    for shape in (-1, 1), (-1, 1, 1), (1, 1, -1), (1, -1, 1):
        yield Mistake("flattened", FLATTENED, of_table(lambda t, shape=shape: t.reshape(shape)))
    yield Mistake(
        "unchanged",
        "The result has the table's own shape: the third axis is missing.",
        of_table(lambda t: t),
    )
