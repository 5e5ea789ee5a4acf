"""windows_and_targets: windows, and the target that belongs to each."""

import numpy as np

from lstm_shapes.judging.diagnostics import of_results
from lstm_shapes.judging.random_inputs import (
    distinct_sizes,
    random_array,
    read_only,
    strided,
    transposed,
)
from lstm_shapes.judging.task import Case, Mistake, Task

from .shared import CUT_OFF, WHOLE, cut, first_windows
from .sliding_windows import SCRAMBLED


def pair_arguments(case):
    """table, length, horizon, target and the number of windows that have a target."""
    table, length, horizon, target = (*case.arguments, *(1, 0)[len(case.arguments) - 2 :])
    count = len(table) - length - horizon + 1
    if count < 1:
        raise ValueError("no window with its target")
    return table, length, horizon, target, count


def paired(inputs, targets):
    """A mistake's answer, X and y, each a function of table, length, horizon, target, count."""
    return lambda case: (inputs(*pair_arguments(case)), targets(*pair_arguments(case)))


def all_windows(table, length, horizon, target, count):
    return first_windows(table, length, count)


def right_targets(table, length, horizon, target, count):
    return table[length + horizon - 1 :, target][:count]


def windows_only(function):
    """A mistake in X alone, as a function of the right windows."""
    return paired(lambda *arguments: function(all_windows(*arguments)), right_targets)


def targets_only(function):
    """A mistake in y alone."""
    return paired(all_windows, function)


def counted(extra, targets):
    """X with so many windows more or fewer, and its own y.

    extra: function of length and horizon.
    """

    def inputs(table, length, horizon, target, count):
        return first_windows(table, length, count + extra(length, horizon))

    return paired(inputs, targets)


def from_row(shift, extra=lambda length, horizon: 0):
    """y begins at row shift(length, horizon), for as many windows as `extra` says more."""

    def targets(table, length, horizon, target, count):
        start = shift(length, horizon)
        return table[start : start + max(0, count + extra(length, horizon)), target]

    return counted(extra, targets)


def swap(answer):
    return lambda case: answer(case)[::-1]


def one_target_each(starts):
    """Windows at other starts, each with its right target."""

    def inputs(table, length, horizon, target, count):
        return cut(table, starts(length, horizon, count), length)

    def targets(table, length, horizon, target, count):
        return right_targets(table, length, horizon, target, count)[
            list(starts(length, horizon, count))
        ]

    return paired(inputs, targets)


def pair_cases(rng, framework):
    features, length, horizon = distinct_sizes(rng, 3, low=3, high=7)
    rows = int(rng.integers(18, 25))
    side = int(rng.integers(7, 10))
    middle = int(rng.integers(1, features - 1))
    whole = WHOLE[framework]

    def table(rows=rows, features=features, dtype="float32"):
        return random_array(rng, rows, features, dtype=dtype)

    return [
        Case("shape", (table(), length)),
        Case("shape", (random_array(rng, 11, 3, dtype="float64"), 7), "11 rows, windows of 7"),
        Case("shape", (table(), length, horizon, middle), f"horizon {horizon}"),
        Case("values", (table(dtype="float64"), length)),
        Case("values", (table(), length, horizon), f"horizon {horizon}"),
        Case("values", (table(), length, 2, middle), f"horizon 2, target {middle}"),
        Case("values", (table(), length, 1, features - 1), "the last column as target"),
        Case("values", (table(dtype=whole), length, horizon, middle), "whole numbers"),
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


ONE_EARLY = (
    "The targets are one row too early: with horizon 1 they are the last row of the window itself, "
    "which a model would only have to copy. The window ends at row i + length - 1; its target is "
    "`horizon` rows later."
)
TARGET_INSIDE = (
    "The targets are the last rows of the windows themselves, whatever the horizon. The target is "
    "`horizon` rows after the window's last row: row i + length + horizon - 1."
)
FIRST_STEP = (
    "The targets are the first rows of the windows themselves: the columns were not moved. The "
    "target of the window that starts at row i is in row i + length + horizon - 1."
)
LENGTH_FORGOTTEN = (
    "The targets are `horizon` rows after the window's first row, inside the window. Count from "
    "its last row: row i + length + horizon - 1."
)
HORIZON_IGNORED = (
    "The targets are always the row right after the window. With a horizon they are further on: "
    "row i + length + horizon - 1."
)
UNPAIRED = (
    "There are more windows than targets: windows near the end of the table have no target in it. "
    "Leave them out, rows - length - horizon + 1 of each."
)
PAIR_SCRAMBLED = "In X, " + SCRAMBLED[0].lower() + SCRAMBLED[1:]
PAIR_CUT = (
    "The windows in X do not overlap, or are more than one row apart. Window number i starts at "
    "row i, so there are rows - length - horizon + 1 of them."
)

HINTS = {
    "both": (
        "Take 10 rows, windows of 4, horizon 2. The first window ends with row 3: which row "
        "holds its target? And which window is the last that still has a target?",
        "Window i holds rows i to i + length - 1, and its target stands in row i + length + "
        "horizon - 1. So there are `rows - length - horizon + 1` windows; below one, raise "
        "`ValueError`.",
        "The targets are one slice of one column: `table[length + horizon - 1 :, target]`. The "
        "windows are as many slices as there are targets, stacked.",
    ),
}

TASK = Task(
    function="windows_and_targets",
    position=2,
    section="Which target belongs to which window",
    points=4,
    hints=HINTS,
    cases=pair_cases,
    reference=paired(all_windows, right_targets),
    results=2,
    keeps_dtype=True,
    timeout_s=10,
    diagnostics=of_results(2, "(X, y)"),
    mistakes=(
        Mistake("one-early", ONE_EARLY, from_row(lambda length, horizon: length + horizon - 2)),
        Mistake(
            "one-early",
            ONE_EARLY,
            from_row(lambda length, horizon: length + horizon - 2, lambda length, horizon: 1),
        ),
        Mistake("target-inside", TARGET_INSIDE, from_row(lambda length, horizon: length - 1)),
        Mistake(
            "target-inside",
            TARGET_INSIDE,
            from_row(lambda length, horizon: length - 1, lambda length, horizon: horizon),
        ),
        Mistake("first-step", FIRST_STEP, from_row(lambda length, horizon: 0)),
        Mistake(
            "first-step",
            FIRST_STEP,
            from_row(lambda length, horizon: 0, lambda length, horizon: horizon),
        ),
        Mistake("length-forgotten", LENGTH_FORGOTTEN, from_row(lambda length, horizon: horizon)),
        Mistake(
            "length-forgotten",
            LENGTH_FORGOTTEN,
            from_row(
                lambda length, horizon: horizon,
                lambda length, horizon: min(length - 1, horizon),
            ),
        ),
        Mistake(
            "one-late",
            "The targets are one row too late: with horizon 1 the row right after the window is "
            "skipped. The target is in row i + length + horizon - 1.",
            from_row(lambda length, horizon: length + horizon, lambda length, horizon: -1),
        ),
        Mistake(
            "horizon-ignored",
            HORIZON_IGNORED,
            from_row(lambda length, horizon: length, lambda length, horizon: horizon - 1),
        ),
        Mistake("horizon-ignored", HORIZON_IGNORED, from_row(lambda length, horizon: length)),
        Mistake(
            "last-missing",
            "The last window and its target are missing. There are rows - length - horizon + 1 of "
            "them: the last row of the table is a target, too.",
            from_row(lambda length, horizon: length + horizon - 1, lambda length, horizon: -1),
        ),
        Mistake(
            "windows-lost",
            "Windows are missing at the end: the table was shortened before it was cut into "
            "windows, which loses length - 1 of them. Cut first, and keep the "
            "rows - length - horizon + 1 windows that have a target.",
            from_row(
                lambda length, horizon: length + horizon - 1, lambda length, horizon: 1 - length
            ),
        ),
        Mistake(
            "unpaired",
            UNPAIRED,
            counted(lambda length, horizon: horizon, right_targets),
        ),
        Mistake(
            "unpaired",
            UNPAIRED,
            counted(lambda length, horizon: horizon - 1, right_targets),
        ),
        Mistake(
            "wraps-around",
            "The last targets come from the beginning of the table: `roll` wraps around. Those "
            "windows have no target; leave them out.",
            counted(
                lambda length, horizon: horizon,
                lambda table, length, horizon, target, count: np.roll(
                    table[:, target], 1 - length - horizon
                )[: count + horizon],
            ),
        ),
        Mistake(
            "all-horizons",
            "Each target holds all the rows up to the horizon, (windows, horizon). One number was "
            "asked for, that of the last of them: y is (windows,).",
            targets_only(
                lambda table, length, horizon, target, count: cut(
                    table[:, [target]], range(length, length + count), horizon
                )[:, :, 0]
            ),
        ),
        Mistake(
            "whole-window",
            "Each target is a whole window, moved on by the horizon. One number was asked for: y "
            "is (windows,).",
            targets_only(
                lambda table, length, horizon, target, count: cut(
                    table[:, [target]], range(horizon, horizon + count), length
                )[:, :, 0]
            ),
        ),
        Mistake(
            "column",
            "y is a column, (windows, 1). A plain number for each window was asked for, "
            "(windows,): take the column by its number, not by a slice or a list.",
            targets_only(lambda *arguments: right_targets(*arguments)[:, None]),
        ),
        Mistake(
            "row",
            "y has an axis too many in front, (1, windows). Its shape is (windows,).",
            targets_only(lambda *arguments: right_targets(*arguments)[None]),
        ),
        Mistake(
            "all-features",
            "y holds every feature, (windows, features). Only the column `target` was asked for: "
            "(windows,).",
            targets_only(
                lambda table, length, horizon, target, count: table[length + horizon - 1 :]
            ),
        ),
        Mistake(
            "wrong-column",
            "The targets always come from column 0. Take them from the column `target`.",
            targets_only(
                lambda table, length, horizon, target, count: table[length + horizon - 1 :, 0]
            ),
        ),
        Mistake(
            "wrong-column",
            "The targets always come from the last column. Take them from the column `target`.",
            targets_only(
                lambda table, length, horizon, target, count: table[length + horizon - 1 :, -1]
            ),
        ),
        Mistake(
            "swapped",
            "The two results are swapped: X, the windows, comes first and y second.",
            swap(paired(all_windows, right_targets)),
        ),
        Mistake(
            "axes-swapped",
            "X has the axes (windows, features, length), as `sliding_window_view` and `unfold` "
            "give them. Swap the last two: (windows, length, features).",
            windows_only(lambda windows: windows.swapaxes(1, 2)),
        ),
        Mistake(
            "steps-first",
            "X has the axes (length, windows, features). The windows come first: stack them on "
            "axis 0.",
            windows_only(lambda windows: windows.swapaxes(0, 1)),
        ),
        Mistake(
            "reshaped",
            PAIR_SCRAMBLED,
            windows_only(lambda windows: windows.swapaxes(1, 2).reshape(windows.shape)),
        ),
        Mistake(
            "flattened",
            "Each window in X was flattened, (windows, length × features). Keep time and features "
            "apart: (windows, length, features).",
            windows_only(lambda windows: windows.reshape(len(windows), -1)),
        ),
        Mistake(
            "one-feature",
            "X holds the target column alone, (windows, length). All features go into the "
            "windows: (windows, length, features).",
            paired(
                lambda table, length, horizon, target, count: first_windows(
                    table[:, [target]], length, count
                )[:, :, 0],
                right_targets,
            ),
        ),
        Mistake(
            "one-feature",
            "X holds the target column alone, (windows, length, 1). All features go into the "
            "windows: (windows, length, features).",
            paired(
                lambda table, length, horizon, target, count: first_windows(
                    table[:, [target]], length, count
                ),
                right_targets,
            ),
        ),
        Mistake(
            "target-removed",
            "The target column was taken out of X. Its past is known and helps: all features go "
            "into the windows.",
            paired(
                lambda table, length, horizon, target, count: first_windows(
                    np.delete(table, target, axis=1), length, count
                ),
                right_targets,
            ),
        ),
        Mistake(
            "cut", PAIR_CUT, one_target_each(lambda length, horizon, count: range(0, count, length))
        ),
        Mistake(
            "cut",
            "The windows are `horizon` rows apart. The horizon says how far ahead the target is; "
            "window number i starts at row i.",
            one_target_each(lambda length, horizon, count: range(0, count, horizon)),
        ),
        Mistake(
            "changes-dtype",
            CUT_OFF,
            lambda case: tuple(
                part.astype("int64") for part in paired(all_windows, right_targets)(case)
            ),
        ),
    ),
)
