"""sliding_windows: a table (R, F) becomes all its full windows in order, (N, length, F)."""

import numpy as np

from lstm_shapes.judging.families import of_axes
from lstm_shapes.judging.parts import mistakes_of
from lstm_shapes.judging.random_inputs import distinct_sizes
from lstm_shapes.judging.task import Task

from .shared import INTEGERS, cut, layouts, table_cases, tables
from .window_parts import slid, windows

HINTS = {
    "both": (
        "With 10 rows and windows of 4, write down at which rows windows begin, for stride 1 and "
        "for stride 3. Where does the last full window begin?",
        "The starts are `range(0, rows - length + 1, stride)`. Each window is a slice of the "
        "table; `{np|torch}.stack` makes one {array|tensor} of them. Refuse bad arguments before "
        "anything else.",
        "`{np|torch}.stack([table[start : start + length] for start in ...])`, after an `if` that "
        "raises `ValueError` for a length or stride below 1 or a length above the number of rows.",
    ),
}


def sliding_cases(rng, framework):
    features, length = distinct_sizes(rng, 2, low=3, high=8)
    rows = int(rng.integers(15, 22))
    side = int(rng.integers(5, 9))
    stride = int(rng.integers(2, 5))

    fits = length + 3 * stride
    table = tables(rng, rows, features)
    return table_cases(
        [
            ("shape", "", table(), length),
            ("shape", "10 rows, windows of 7", table(10, 3, "float64"), 7),
            ("shape", f"stride {stride}", table(), length, stride),
            ("values", "", table(dtype="float64"), length),
            ("values", "integers and stride 2", table(dtype=INTEGERS[framework]), length, 2),
            ("values", "a stride as long as the window", table(), length, length),
            ("values", "a stride longer than the window", table(), length, length + 1),
            ("values", "as many features as rows", table(side, side), side - 2),
            ("values", "windows as long as there are features", table(), features),
            ("values", "as many windows as steps", table(2 * length - 1), length),
            ("edge cases", "a last window that just fits", table(fits), length, stride),
            ("edge cases", "rows left at the end", table(fits + stride - 1), length, stride),
            ("edge cases", "windows of one step", table(), 1),
            ("edge cases", "a window as long as the table", table(), rows),
            ("edge cases", "a stride almost as long as the table", table(), length, rows - 1),
            ("edge cases", "one feature", table(features=1), length, 2),
            *layouts(table(), length, 2),
            ("edge cases", "a length of one row more than there are", table(), rows + 1),
            ("edge cases", "a length far beyond the table", table(), 3 * rows, 2),
            ("edge cases", "one row and windows of two", table(1), 2),
            ("edge cases", "length 0", table(), 0),
            ("edge cases", "a negative length", table(), -length),
            ("edge cases", "stride 0", table(), length, 0),
            ("edge cases", "stride -1", table(), length, -1),
        ]
    )


def stride_inside(table, length, stride):
    """Take every stride-th row inside the window, and windows one row apart."""
    span = (length - 1) * stride + 1
    found = [table[start : start + span : stride] for start in range(len(table) - span + 1)]
    return np.stack(found) if found else np.empty((0, length, table.shape[1]), table.dtype)


def padded_tail(table, length, stride):
    return cut(np.pad(table, ((0, length), (0, 0))), range(0, len(table), stride), length)


def repeated(table, length, stride):
    return np.resize(table, ((len(table) - length) // stride + 1, length, table.shape[1]))


def longer(table, length, stride):
    return cut(table, range(0, len(table) - length, stride), length + 1)


WRONG_LENGTH = "The windows have one step too {}: `table[start : start + length]` has length rows."
MISTAKES = {
    "padded-tail": (
        "Windows at the end were filled up with zeros. Only full windows count: the last start is "
        "rows - length.",
        slid(padded_tail),
    ),
    "cut": (
        "The table was reshaped. `reshape` cuts it into pieces that do not overlap, and fails if "
        "a piece is left over. Windows start `stride` rows apart.",
        slid(lambda table, length, stride: table.reshape(-1, length, table.shape[1])),
    ),
    "stride-inside": (
        "The stride was applied inside the window: its rows are `stride` apart. Rows in a window "
        "are consecutive; the stride is how far apart two windows start.",
        slid(stride_inside),
    ),
    "reshaped": (
        "The shape is right, but the table was only repeated and reshaped to fill it. Each window "
        "is a slice of the table, `table[start : start + length]`.",
        slid(repeated),
    ),
    "wrong-length": (WRONG_LENGTH.format("few"), windows.but(form=lambda found: found[:, :-1])),
    "wrong-length:more": (WRONG_LENGTH.format("many"), slid(longer)),
    "unchanged": (
        "The result is the table itself, (rows, features). Cut it into windows: expected "
        "(windows, length, features).",
        slid(lambda table, length, stride: table),
    ),
    "extra-axis": (
        "The result has one axis too many, (windows, 1, length, features): `sliding_window_view` "
        "with two lengths slides along both axes. Remove it by its place.",
        windows.but(form=lambda found: found[:, None]),
    ),
}
SAYS = {
    "reversed-windows": "The windows are in reverse order. Window number 0 starts at row 0.",
    "reversed-length": "The time steps inside the windows are in reverse order. Keep the order of "
    "the rows.",
}
for which in ("first", "last"):
    SAYS[f"{which}-windows"] = (
        f"Only the {which} window was returned, (length, features). Collect all of them, and "
        "return after the loop."
    )
    SAYS[f"{which}-features"] = (
        f"Only the {which} feature is in the windows. Take whole rows: (windows, length, features)."
    )

TASK = Task(
    function="sliding_windows",
    section="Cutting windows",
    points=3,
    position=1,
    cases=sliding_cases,
    reference=windows,
    keeps_dtype=True,
    timeout_s=10,
    hints=HINTS,
    mistakes=(
        *mistakes_of(MISTAKES),
        *windows.mistakes(),
        *of_axes(windows, "windows length features", says=SAYS),
    ),
)
