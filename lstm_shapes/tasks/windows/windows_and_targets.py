"""windows_and_targets: a table (R, F) becomes X (N, length, F) and the targets y (N,)."""

from dataclasses import replace

import numpy as np

from lstm_shapes.judging.families import of_parts
from lstm_shapes.judging.random_inputs import (
    distinct_sizes,
    random_array,
    read_only,
    strided,
    transposed,
)
from lstm_shapes.judging.task import Case, Mistake, Task

from .shared import FORMS, INTEGERS, cut, first_windows

HINTS = {
    "both": (
        "Take 10 rows, windows of 4, horizon 2. The first window ends with row 3: which row "
        "holds its target? And which window is the last that still has a target?",
        "Window i holds rows i to i + length - 1, and its target is in row i + length + "
        "horizon - 1. So there are `rows - length - horizon + 1` windows; below one, raise "
        "`ValueError`.",
        "The targets are one slice of one column: `table[length + horizon - 1 :, target]`. The "
        "windows are as many slices as there are targets, stacked.",
    ),
}


def pair_cases(rng, framework):
    features, length, horizon = distinct_sizes(rng, 3, low=3, high=7)
    rows = int(rng.integers(18, 25))
    side = int(rng.integers(7, 10))
    middle = int(rng.integers(1, features - 1))

    def table(rows=rows, features=features, dtype="float32"):
        return random_array(rng, rows, features, dtype=dtype)

    cases = [
        Case("shape", (table(), length)),
        Case("shape", (random_array(rng, 11, 3, dtype="float64"), 7), "11 rows, windows of 7"),
        Case("shape", (table(), length, horizon, middle), f"horizon {horizon}"),
        Case("values", (table(dtype="float64"), length)),
        Case("values", (table(), length, horizon), f"horizon {horizon}"),
        Case("values", (table(), length, 2, middle), f"horizon 2, target {middle}"),
        Case("values", (table(), length, 1, features - 1), "the last column as target"),
        Case("values", (table(dtype=INTEGERS[framework]), length, horizon, middle), "integers"),
        Case("values", (table(side, side), 3, 2, 1), "as many features as rows"),
        Case("values", (table(), features, length, 1), "windows as long as there are features"),
        Case("values", (table(2 * length), length), "as many windows as steps"),
        Case("edge cases", (table(), 1, 1, 1), "windows of one step"),
        Case("edge cases", (table(), 1, horizon), "windows of one step and a horizon"),
        Case("edge cases", (table(length + 1), length), "one window"),
        Case("edge cases", (table(length + horizon), length, horizon), "one window and a horizon"),
        Case(
            "edge cases", (table(), length, rows - length - 1), "a horizon that leaves two windows"
        ),
        Case("edge cases", (table(features=1), length, 2), "one feature"),
        Case("edge cases", (strided(table()), length, 2, 1), "every other column"),
        Case("edge cases", (transposed(table()), length, 2, 1), "a transposed table"),
        Case("edge cases", (read_only(table()), length, 2, 1), "a read-only table"),
        Case(
            "edge cases",
            (table(length), length),
            "a table of one window, and no row for its target",
        ),
        Case("edge cases", (table(length + 2), length, 3), "one row too few for a target"),
        Case("edge cases", (table(), rows + 2), "a length longer than the table"),
        Case("edge cases", (table(1), 1), "one row"),
    ]
    return [replace(case, sizes=case.arguments[0].shape) for case in cases]


def arguments_of(case):
    """Return table, length, horizon, target, and the number of windows that have a target."""
    table, length, horizon, target = (*case.arguments, *(1, 0)[len(case.arguments) - 2 :])
    count = len(table) - length - horizon + 1
    if count < 1:
        raise ValueError("no window with its target")
    return table, length, horizon, target, count


ROW = "The target of the window that starts at row i is in row i + length + horizon - 1."
EARLY = (
    "The targets are one row too early: with horizon 1 they are the last row of the window "
    f"itself, which a model would only have to copy. {ROW}"
)
INSIDE = f"The targets are the last rows of the windows themselves, for any horizon. {ROW}"
FIRST = (
    f"The targets are the first rows of the windows themselves: the columns were not moved. {ROW}"
)
FORGOTTEN = f"The targets are `horizon` rows after the window's first row, inside the window. {ROW}"
IGNORED = (
    "The targets are always the row right after the window. With a horizon they are further on. "
    f"{ROW}"
)
# The row of the first target, and how many more windows (and targets) than right ones there are.
ROWS = {
    "": ("", (lambda length, horizon: length + horizon - 1, lambda length, horizon: 0)),
    "one-early": (EARLY, (lambda length, h: length + h - 2, lambda length, h: 0)),
    "one-early:more": (EARLY, (lambda length, h: length + h - 2, lambda length, h: 1)),
    "target-inside": (INSIDE, (lambda length, h: length - 1, lambda length, h: 0)),
    "target-inside:more": (INSIDE, (lambda length, h: length - 1, lambda length, h: h)),
    "first-step": (FIRST, (lambda length, h: 0, lambda length, h: 0)),
    "first-step:more": (FIRST, (lambda length, h: 0, lambda length, h: h)),
    "length-forgotten": (FORGOTTEN, (lambda length, h: h, lambda length, h: 0)),
    "length-forgotten:more": (
        FORGOTTEN,
        (lambda length, h: h, lambda length, h: min(length - 1, h)),
    ),
    "one-late": (
        "The targets are one row too late: with horizon 1 the row right after the window is "
        f"skipped. {ROW}",
        (lambda length, h: length + h, lambda length, h: -1),
    ),
    "horizon-ignored": (IGNORED, (lambda length, h: length, lambda length, h: h - 1)),
    "horizon-ignored:fewer": (IGNORED, (lambda length, h: length, lambda length, h: 0)),
    "last-missing": (
        "The last window and its target are missing. There are rows - length - horizon + 1 of "
        "them: the last row of the table is a target, too.",
        (lambda length, h: length + h - 1, lambda length, h: -1),
    ),
    "windows-lost": (
        "Windows are missing at the end: the table was shortened before it was cut into windows, "
        "which loses length - 1 of them. Cut first, and keep the rows - length - horizon + 1 "
        "windows that have a target.",
        (lambda length, h: length + h - 1, lambda length, h: 1 - length),
    ),
}
COLUMNS = {
    "": ("", lambda table, target: table[:, target]),
    "column": (
        "y is a column, (windows, 1). Expected one number for each window, (windows,): take the "
        "column by its number, not by a slice or a list.",
        lambda table, target: table[:, [target]],
    ),
    "all-features": (
        "y holds every feature, (windows, features). Expected only the column `target`: "
        "(windows,).",
        lambda table, target: table,
    ),
    "wrong-column": (
        "The targets always come from column 0. Take them from the column `target`.",
        lambda table, target: table[:, 0],
    ),
    "wrong-column:last": (
        "The targets always come from the last column. Take them from the column `target`.",
        lambda table, target: table[:, -1],
    ),
}
ONLY_TARGET = (
    "X holds the target column alone. All features go into the windows: (windows, length, "
    "features)."
)
INPUTS = {
    "": ("", lambda table, target: table),
    "one-feature": (ONLY_TARGET, lambda table, target: table[:, [target]]),
    "target-removed": (
        "The target column was removed from X. Its past is known and helps: all features go into "
        "the windows.",
        lambda table, target: np.delete(table, target, axis=1),
    ),
}


def paired(row=ROWS[""][1], column=COLUMNS[""][1], inputs=INPUTS[""][1], form=FORMS[""][1]):
    def answer(case):
        table, length, horizon, target, count = arguments_of(case)
        start, more = (part(length, horizon) for part in row)
        count = max(0, count + more)
        windows = form(first_windows(inputs(table, target), length, count))
        return windows, column(table, target)[start:][:count]

    return answer


def with_targets(targets, more=lambda horizon: 0):
    """Return an answer with `more` windows and y = targets(table's target column, ...)."""

    def answer(case):
        table, length, horizon, target, count = arguments_of(case)
        windows = first_windows(table, length, count + more(horizon))
        return windows, targets(table[:, target], length, horizon, count)

    return answer


def every(step):
    """Return the right pairs, but only those whose number is a multiple of `step`."""

    def answer(case):
        table, length, horizon, target, count = arguments_of(case)
        starts = range(0, count, step(length, horizon))
        return cut(table, starts, length), table[length + horizon - 1 :, target][list(starts)]

    return answer


def right_targets(column, length, horizon, count):
    return column[length + horizon - 1 :][:count]


def spans(column, first, width, count):
    return cut(column[:, None], range(first, first + count), width)[:, :, 0]


UNPAIRED = (
    "There are more windows than targets: windows near the end of the table have no target in "
    "it. Leave them out: expected rows - length - horizon + 1 of each."
)

TASK = Task(
    function="windows_and_targets",
    section="Which target belongs to which window",
    points=4,
    position=2,
    cases=pair_cases,
    reference=paired(),
    kind="results",
    result_names=("X", "y"),
    keeps_dtype=True,
    timeout_s=10,
    hints=HINTS,
    mistakes=(
        Mistake("unpaired", UNPAIRED, with_targets(right_targets, lambda horizon: horizon)),
        Mistake("unpaired", UNPAIRED, with_targets(right_targets, lambda horizon: horizon - 1)),
        Mistake(
            "wraps-around",
            "The last targets come from the beginning of the table: `roll` wraps around. Those "
            "windows have no target; leave them out.",
            with_targets(
                lambda y, length, h, n: np.roll(y, 1 - length - h)[: n + h], lambda horizon: horizon
            ),
        ),
        Mistake(
            "all-horizons",
            "Each target holds all the rows up to the horizon, (windows, horizon). Expected one "
            "number, that of the last of them: y is (windows,).",
            with_targets(lambda y, length, horizon, n: spans(y, length, horizon, n)),
        ),
        Mistake(
            "whole-window",
            "Each target is a complete window, moved on by the horizon. Expected one number: y is "
            "(windows,).",
            with_targets(lambda y, length, horizon, n: spans(y, horizon, length, n)),
        ),
        Mistake(
            "row",
            "y has one axis too many, (1, windows). Its shape is (windows,).",
            with_targets(lambda *arguments: right_targets(*arguments)[None]),
        ),
        Mistake(
            "one-feature",
            ONLY_TARGET,
            paired(inputs=INPUTS["one-feature"][1], form=lambda windows: windows[:, :, 0]),
        ),
        Mistake(
            "swapped",
            "The two results are swapped: X, the windows, comes first and y second.",
            lambda case: paired()(case)[::-1],
        ),
        Mistake(
            "cut",
            "The windows in X do not overlap, or are more than one row apart. Window number i "
            "starts at row i, so there are rows - length - horizon + 1 of them.",
            every(lambda length, horizon: length),
        ),
        Mistake(
            "cut",
            "The windows are `horizon` rows apart. The horizon says how far ahead the target is; "
            "window number i starts at row i.",
            every(lambda length, horizon: horizon),
        ),
        Mistake(
            "truncated",
            "The fractions were cut off: the results hold integers only. Cutting windows keeps "
            "the dtype.",
            lambda case: tuple(map(np.trunc, paired()(case))),
        ),
        *of_parts(paired, row=ROWS, column=COLUMNS),
        *of_parts(paired, inputs=INPUTS, form=FORMS),
    ),
)
