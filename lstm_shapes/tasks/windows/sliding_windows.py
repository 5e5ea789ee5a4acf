"""sliding_windows: a table (R, F) becomes all its full windows in order, (N, length, F)."""

from dataclasses import replace

import numpy as np

from lstm_shapes.judging.families import of_axes, of_parts
from lstm_shapes.judging.random_inputs import (
    distinct_sizes,
    random_array,
    read_only,
    strided,
    transposed,
)
from lstm_shapes.judging.task import Case, Mistake, Task

from .shared import BACKWARD, FORMS, INTEGERS, cut

HINTS = {
    "both": (
        "With 10 rows and windows of 4, write down at which rows windows begin, for stride 1 and "
        "for stride 3. Where does the last full window begin?",
    ),
    "keras": (
        "The starts are `range(0, rows - length + 1, stride)`. Each window is a slice of the "
        "table; `np.stack` makes one array of them. Refuse bad arguments before anything else.",
        "`np.stack([table[start : start + length] for start in ...])`, after an `if` that raises "
        "`ValueError` for a length or stride below 1 or a length above the number of rows.",
    ),
    "pytorch": (
        "The starts are `range(0, rows - length + 1, stride)`. Each window is a slice of the "
        "table; `torch.stack` makes one tensor of them. Refuse bad arguments before anything "
        "else.",
        "`torch.stack([table[start : start + length] for start in ...])`, after an `if` that "
        "raises `ValueError` for a length or stride below 1 or a length above the number of "
        "rows.",
    ),
}


def sliding_cases(rng, framework):
    features, length = distinct_sizes(rng, 2, low=3, high=8)
    rows = int(rng.integers(15, 22))
    side = int(rng.integers(5, 9))
    stride = int(rng.integers(2, 5))

    def table(rows=rows, features=features, dtype="float32"):
        return random_array(rng, rows, features, dtype=dtype)

    cases = [
        Case("shape", (table(), length)),
        Case("shape", (random_array(rng, 10, 3, dtype="float64"), 7), "10 rows, windows of 7"),
        Case("shape", (table(), length, stride), f"stride {stride}"),
        Case("values", (table(dtype="float64"), length)),
        Case("values", (table(dtype=INTEGERS[framework]), length, 2), "integers and stride 2"),
        Case("values", (table(), length, length), "a stride as long as the window"),
        Case("values", (table(), length, length + 1), "a stride longer than the window"),
        Case("values", (table(side, side), side - 2), "as many features as rows"),
        Case("values", (table(), features), "windows as long as there are features"),
        Case("values", (table(2 * length - 1), length), "as many windows as steps"),
        Case(
            "edge cases",
            (table(length + 3 * stride), length, stride),
            "a last window that just fits",
        ),
        Case(
            "edge cases",
            (table(length + 4 * stride - 1), length, stride),
            "rows left at the end",
        ),
        Case("edge cases", (table(), 1), "windows of one step"),
        Case("edge cases", (table(), rows), "a window as long as the table"),
        Case("edge cases", (table(), length, rows - 1), "a stride almost as long as the table"),
        Case("edge cases", (table(features=1), length, 2), "one feature"),
        Case("edge cases", (strided(table()), length), "every other column"),
        Case("edge cases", (transposed(table()), length, 2), "a transposed table"),
        Case("edge cases", (read_only(table()), length), "a read-only table"),
        Case("edge cases", (table(), rows + 1), "a length of one row more than there are"),
        Case("edge cases", (table(), 3 * rows, 2), "a length far beyond the table"),
        Case("edge cases", (table(1), 2), "one row and windows of two"),
        Case("edge cases", (table(), 0), "length 0"),
        Case("edge cases", (table(), -length), "a negative length"),
        Case("edge cases", (table(), length, 0), "stride 0"),
        Case("edge cases", (table(), length, -1), "stride -1"),
    ]
    return [replace(case, sizes=case.arguments[0].shape) for case in cases]


def slid(function):
    """Return an answer as a function of table, length, and stride; bad arguments raise."""

    def answer(case):
        table, length, stride = (*case.arguments, 1)[:3]
        if length < 1 or stride < 1 or length > len(table):
            raise ValueError("no window")
        return function(table, length, stride)

    return answer


def cut_full(table, starts, length):
    """Cut windows as stacking does: it raises if some of them are shorter."""
    if any(start + length > len(table) for start in starts):
        raise ValueError("windows of several lengths cannot be stacked")
    return cut(table, starts, length)


def cut_padded(table, starts, length):
    longer = np.concatenate([table, np.zeros((length, table.shape[1]), table.dtype)])
    return cut(longer, starts, length)


TOO_FAR = (
    "The starts go too far: the last windows hold fewer than `length` rows, and arrays of several "
    "lengths cannot be stacked. The last start that fits is rows - length."
)
STARTS = {
    "": ("", lambda rows, length, s: range(0, rows - length + 1, s)),
    "last-missing": (
        "The last window is missing. The window that starts at row rows - length still fits, so "
        "the starts are `range(0, rows - length + 1, stride)`.",
        lambda rows, length, s: range(0, rows - length, s),
    ),
    "last-missing:count": (
        "One window is missing at the end. With stride s there are (rows - length) // s + 1 of "
        "them: the `+ 1` counts the window that starts at row 0.",
        lambda rows, length, s: range(0, (rows - length) // s * s, s),
    ),
    "stride-ignored": (
        "The stride is ignored: the windows are always one row apart. Window number i starts at "
        "row i * stride.",
        lambda rows, length, s: range(rows - length + 1),
    ),
    "cut": (
        "The table was cut into pieces that do not overlap. Windows start `stride` rows apart "
        "(one by default), so neighboring windows share rows.",
        lambda rows, length, s: range(0, rows - length + 1, length),
    ),
    "cut:times-stride": (
        "The windows are length * stride rows apart. The stride counts rows, so window number i "
        "starts at row i * stride.",
        lambda rows, length, s: range(0, rows - length + 1, length * s),
    ),
    "aligned-to-end": (
        "The windows are counted from the end of the table. The first one starts at row 0, and "
        "rows that fill no window are left at the end.",
        lambda rows, length, s: range((rows - length) % s, rows - length + 1, s),
    ),
    "ragged-tail": (TOO_FAR, lambda rows, length, s: range(0, rows, s)),
    "ragged-tail:one": (TOO_FAR, lambda rows, length, s: range(0, rows - length + 2, s)),
}


def windows(starts=STARTS[""][1], form=FORMS[""][1], cutting=cut_full):
    return slid(lambda t, length, s: form(cutting(t, starts(len(t), length, s), length)))


def stride_inside(table, length, stride):
    """Take every stride-th row inside the window, and windows one row apart."""
    span = (length - 1) * stride + 1
    found = [table[start : start + span : stride] for start in range(len(table) - span + 1)]
    return np.stack(found) if found else np.empty((0, length, table.shape[1]), table.dtype)


def repeated(table, length, stride):
    return np.resize(table, ((len(table) - length) // stride + 1, length, table.shape[1]))


ONE_WINDOW = "Only the {} window was returned, {}. Collect all of them, and return after the loop."
ONE_FEATURE = "Only the {} feature is in the windows. Take whole rows: (windows, length, features)."
WRONG_LENGTH = "The windows have one step too {}: `table[start : start + length]` has length rows."

TASK = Task(
    function="sliding_windows",
    section="Cutting windows",
    points=3,
    position=1,
    cases=sliding_cases,
    reference=windows(),
    keeps_dtype=True,
    timeout_s=10,
    hints=HINTS,
    mistakes=(
        Mistake(
            "padded-tail",
            "Windows at the end were filled up with zeros. Only full windows count: the last "
            "start is rows - length.",
            windows(STARTS["ragged-tail"][1], cutting=cut_padded),
        ),
        Mistake(
            "cut",
            "The table was reshaped. `reshape` cuts it into pieces that do not overlap, and fails "
            "if a piece is left over. Windows start `stride` rows apart.",
            slid(lambda table, length, stride: table.reshape(-1, length, table.shape[1])),
        ),
        Mistake(
            "stride-inside",
            "The stride was applied inside the window: its rows are `stride` apart. Rows in a "
            "window are consecutive; the stride is how far apart two windows start.",
            slid(stride_inside),
        ),
        Mistake(
            "reshaped",
            "The shape is right, but the table was only repeated and reshaped to fill it. Each "
            "window is a slice of the table, `table[start : start + length]`.",
            slid(repeated),
        ),
        Mistake(
            "wrong-length",
            WRONG_LENGTH.format("few"),
            windows(form=lambda found: found[:, :-1]),
        ),
        Mistake(
            "wrong-length",
            WRONG_LENGTH.format("many"),
            slid(lambda table, length, s: cut(table, range(0, len(table) - length, s), length + 1)),
        ),
        Mistake(
            "unchanged",
            "The result is the table itself, (rows, features). Cut it into windows: expected "
            "(windows, length, features).",
            slid(lambda table, length, stride: table),
        ),
        Mistake(
            "extra-axis",
            "The result has one axis too many, (windows, 1, length, features): "
            "`sliding_window_view` with two lengths slides along both axes. Remove it by its "
            "place.",
            windows(form=lambda found: found[:, None]),
        ),
        *of_parts(windows, starts=STARTS, form=FORMS),
        *of_axes(
            windows(),
            "windows length features",
            says=BACKWARD
            | {
                "first-windows": ONE_WINDOW.format("first", "(length, features)"),
                "last-windows": ONE_WINDOW.format("last", "(length, features)"),
                "first-features": ONE_FEATURE.format("first"),
                "last-features": ONE_FEATURE.format("last"),
            },
        ),
    ),
)
