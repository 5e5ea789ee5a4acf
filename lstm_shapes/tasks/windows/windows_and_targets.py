"""windows_and_targets: a table (R, F) becomes X (N, length, F) and the targets y (N,)."""

import numpy as np

from lstm_shapes.judging.parts import mistakes_of, same_mistake
from lstm_shapes.judging.random_inputs import distinct_sizes
from lstm_shapes.judging.task import Task

from .pair_parts import arguments_of, paired
from .shared import INTEGERS, cut, first_windows, layouts, only_target, table_cases, tables

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

    table = tables(rng, rows, features)
    return table_cases(
        [
            ("shape", "", table(), length),
            ("shape", "11 rows, windows of 7", table(11, 3, "float64"), 7),
            ("shape", f"horizon {horizon}", table(), length, horizon, middle),
            ("values", "", table(dtype="float64"), length),
            ("values", f"horizon {horizon}", table(), length, horizon),
            ("values", f"horizon 2, target {middle}", table(), length, 2, middle),
            ("values", "the last column as target", table(), length, 1, features - 1),
            ("values", "integers", table(dtype=INTEGERS[framework]), length, horizon, middle),
            ("values", "as many features as rows", table(side, side), 3, 2, 1),
            ("values", "windows as long as there are features", table(), features, length, 1),
            ("values", "as many windows as steps", table(2 * length), length),
            ("edge cases", "windows of one step", table(), 1, 1, 1),
            ("edge cases", "windows of one step and a horizon", table(), 1, horizon),
            ("edge cases", "one window", table(length + 1), length),
            ("edge cases", "one window and a horizon", table(length + horizon), length, horizon),
            ("edge cases", "a horizon that leaves two windows", table(), length, rows - length - 1),
            ("edge cases", "one feature", table(features=1), length, 2),
            *layouts(table(), length, 2, 1),
            (
                "edge cases",
                "a table of one window, and no row for its target",
                table(length),
                length,
            ),
            ("edge cases", "one row too few for a target", table(length + 2), length, 3),
            ("edge cases", "a length longer than the table", table(), rows + 2),
            ("edge cases", "one row", table(1), 1),
        ]
    )


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


def rolled(column, length, horizon, count):
    return np.roll(column, 1 - length - horizon)[: count + horizon]


def spans(column, first, width, count):
    return cut(column[:, None], range(first, first + count), width)[:, :, 0]


MISTAKES = {
    **same_mistake(
        "unpaired",
        "There are more windows than targets: windows near the end of the table have no target in "
        "it. Leave them out: expected rows - length - horizon + 1 of each.",
        with_targets(right_targets, lambda horizon: horizon),
        with_targets(right_targets, lambda horizon: horizon - 1),
    ),
    "wraps-around": (
        "The last targets come from the beginning of the table: `roll` wraps around. Those "
        "windows have no target; leave them out.",
        with_targets(rolled, lambda horizon: horizon),
    ),
    "all-horizons": (
        "Each target holds all the rows up to the horizon, (windows, horizon). Expected one "
        "number, that of the last of them: y is (windows,).",
        with_targets(lambda y, length, horizon, n: spans(y, length, horizon, n)),
    ),
    "whole-window": (
        "Each target is a complete window, moved on by the horizon. Expected one number: y is "
        "(windows,).",
        with_targets(lambda y, length, horizon, n: spans(y, horizon, length, n)),
    ),
    "row": (
        "y has one axis too many, (1, windows). Its shape is (windows,).",
        with_targets(lambda *arguments: right_targets(*arguments)[None]),
    ),
    "one-feature": (
        only_target("windows"),
        paired.but(inputs="one-feature", form=lambda windows: windows[:, :, 0]),
    ),
    "swapped": (
        "The two results are swapped: X, the windows, comes first and y second.",
        lambda case: paired(case)[::-1],
    ),
    "cut": (
        "The windows in X do not overlap, or are more than one row apart. Window number i starts "
        "at row i, so there are rows - length - horizon + 1 of them.",
        every(lambda length, horizon: length),
    ),
    "cut:horizon": (
        "The windows are `horizon` rows apart. The horizon says how far ahead the target is; "
        "window number i starts at row i.",
        every(lambda length, horizon: horizon),
    ),
    "truncated": (
        "The fractions were cut off: the results hold integers only. Cutting windows keeps the "
        "dtype.",
        lambda case: tuple(map(np.trunc, paired(case))),
    ),
}

TASK = Task(
    function="windows_and_targets",
    section="Which target belongs to which window",
    points=4,
    position=2,
    cases=pair_cases,
    reference=paired,
    kind="results",
    result_names=("X", "y"),
    keeps_dtype=True,
    timeout_s=10,
    hints=HINTS,
    mistakes=(*mistakes_of(MISTAKES), *paired.mistakes("row column", "inputs form")),
)
