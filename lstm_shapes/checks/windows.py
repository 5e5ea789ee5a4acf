"""Lesson 03, windows: what a right answer is, and which mistakes have names."""

import numpy as np

from .asker import MOST_BATCHES
from .contract import Case, Failure, Mistake, Sign, Task
from .draws import different, numbers, read_only, strided, transposed
from .signs import (
    CHANGES_ARGUMENT,
    COMMON,
    FOREIGN,
    LIST_RESULT,
    NOT_FINISHED,
    NOT_WRITTEN,
    RETURNS_NOTHING,
    failed,
    of_results,
)

LESSON = "03-windows"

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


# --- sliding_windows


def sliding_arguments(case):
    """table, length and stride, where no length or stride can have been meant otherwise."""
    table, length, stride = (*case.arguments, 1)[:3]
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no window")
    return table, length, stride


def slid(function):
    """A mistake's answer as a function of table, length and stride."""
    return lambda case: function(*sliding_arguments(case))


def windows_then(function):
    """A mistake's answer as a function of the right windows alone."""

    def answer(case):
        table, length, stride = sliding_arguments(case)
        return function(cut(table, range(0, len(table) - length + 1, stride), length))

    return answer


def from_starts(starts):
    """A mistake's answer from other starts: a function of rows, length and stride."""

    def answer(case):
        table, length, stride = sliding_arguments(case)
        return cut(table, starts(len(table), length, stride), length)

    return answer


def sliding_cases(rng, framework):
    features, length = different(rng, 2, low=3, high=8)
    rows = int(rng.integers(15, 22))
    side = int(rng.integers(5, 9))
    stride = int(rng.integers(2, 5))
    whole = WHOLE[framework]

    def table(rows=rows, features=features, dtype="float32"):
        return numbers(rng, rows, features, dtype=dtype)

    return [
        Case("shape", (table(), length)),
        Case("shape", (numbers(rng, 10, 3, dtype="float64"), 7), "10 rows, windows of 7"),
        Case("shape", (table(), length, stride), f"stride {stride}"),
        Case("values", (table(dtype="float64"), length)),
        Case("values", (table(dtype=whole), length, 2), "whole numbers and stride 2"),
        Case("values", (table(), length, length), "a stride as long as the window"),
        Case("values", (table(), length, length + 1), "a stride longer than the window"),
        Case("values", (table(side, side), side - 2), "as many features as rows"),
        Case("values", (table(), features), "windows as long as there are features"),
        Case("values", (table(2 * length - 1), length), "as many windows as steps"),
        Case("edge cases", (table(length + 3 * stride), length, stride), "a last window that just fits"),
        Case("edge cases", (table(length + 4 * stride - 1), length, stride), "rows left over at the end"),
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


def whole_or_error(table, starts, length):
    """The windows at these starts, as stacking gives them: an error if some are shorter."""
    if any(start + length > len(table) for start in starts):
        raise ValueError("windows of several lengths cannot be stacked")
    return cut(table, starts, length)


def padded(table, starts, length):
    longer = np.concatenate([table, np.zeros((length, table.shape[1]), table.dtype)])
    return cut(longer, starts, length)


def inside_stride(table, length, stride):
    """Every stride-th row within the window, and windows one row apart."""
    span = (length - 1) * stride + 1
    windows = [table[start : start + span : stride] for start in range(len(table) - span + 1)]
    return np.stack(windows) if windows else np.empty((0, length, table.shape[1]), table.dtype)


LAST_MISSING = (
    "The last window is missing. The window that starts at row rows - length still fits, so the "
    "starts are `range(0, rows - length + 1, stride)`."
)
TOO_FAR = (
    "The starts go too far: the last windows hold fewer than `length` rows, and arrays of several "
    "lengths cannot be stacked. The last start that fits is rows - length."
)
NOT_SLID = (
    "The table was cut into pieces that do not overlap. A window slides on by `stride` rows (one, "
    "if nothing is said), so neighbouring windows share rows."
)
SCRAMBLED = (
    "The shape is right and the data is scrambled: `reshape` was used to swap axes, which it never "
    "does. Move the axes with a transpose, so that (windows, features, length) becomes (windows, "
    "length, features)."
)
WRONG_LENGTH = "The windows have {} step{} too {}: `table[start : start + length]` holds length rows."

sliding_windows = Task(
    function="sliding_windows",
    lesson=LESSON,
    section="Cutting windows",
    points=3,
    cases=sliding_cases,
    reference=windows_then(lambda windows: windows),
    keeps_dtype=True,
    seconds=10,
    signs=COMMON,
    mistakes=(
        Mistake(
            "last-missing",
            LAST_MISSING,
            from_starts(lambda rows, length, stride: range(0, rows - length, stride)),
        ),
        Mistake(
            "last-missing",
            "One window is missing at the end. With stride s there are (rows - length) // s + 1 of "
            "them: the `+ 1` counts the window that starts at row 0.",
            from_starts(
                lambda rows, length, stride: range(0, (rows - length) // stride * stride, stride)
            ),
        ),
        Mistake(
            "ragged-tail",
            TOO_FAR,
            slid(lambda table, length, s: whole_or_error(table, range(0, len(table), s), length)),
        ),
        Mistake(
            "ragged-tail",
            TOO_FAR,
            slid(
                lambda table, length, s: whole_or_error(
                    table, range(0, len(table) - length + 2, s), length
                )
            ),
        ),
        Mistake(
            "padded-tail",
            "Windows at the end were filled up with zeros. Only full windows were asked for: the "
            "last start is rows - length.",
            slid(lambda table, length, s: padded(table, range(0, len(table), s), length)),
        ),
        Mistake(
            "stride-ignored",
            "The stride makes no difference: the windows are always one row apart. Window number "
            "i starts at row i * stride.",
            from_starts(lambda rows, length, stride: range(rows - length + 1)),
        ),
        Mistake(
            "cut",
            NOT_SLID,
            from_starts(lambda rows, length, stride: range(0, rows - length + 1, length)),
        ),
        Mistake(
            "cut",
            "The windows are length * stride rows apart. The stride counts rows, so window number i "
            "starts at row i * stride.",
            from_starts(lambda rows, length, stride: range(0, rows - length + 1, length * stride)),
        ),
        Mistake(
            "cut",
            "The table was reshaped. `reshape` cuts it into pieces that do not overlap, and fails "
            "where a piece is left over. A window slides on by `stride` rows.",
            slid(lambda table, length, stride: table.reshape(-1, length, table.shape[1])),
        ),
        Mistake(
            "stride-inside",
            "The stride was taken inside the window: its rows are `stride` apart. Rows in a window "
            "follow one another; the stride is how far apart two windows start.",
            slid(inside_stride),
        ),
        Mistake(
            "aligned-to-end",
            "The windows are counted from the end of the table. The first one starts at row 0, and "
            "rows that fill no window are left over at the end.",
            from_starts(
                lambda rows, length, s: range((rows - length) % s, rows - length + 1, s)
            ),
        ),
        Mistake(
            "axes-swapped",
            "The axes are (windows, features, length), as `sliding_window_view` and `unfold` give "
            "them. Swap the last two: (windows, length, features).",
            windows_then(lambda windows: windows.swapaxes(1, 2)),
        ),
        Mistake(
            "steps-first",
            "The axes are (length, windows, features). The windows come first, (windows, length, "
            "features): stack them on axis 0.",
            windows_then(lambda windows: windows.swapaxes(0, 1)),
        ),
        Mistake(
            "reshaped",
            SCRAMBLED,
            windows_then(lambda windows: windows.swapaxes(1, 2).reshape(windows.shape)),
        ),
        Mistake(
            "reshaped",
            SCRAMBLED,
            windows_then(lambda windows: windows.swapaxes(0, 1).reshape(windows.shape)),
        ),
        Mistake(
            "reshaped",
            "The shape is right, but the table was only repeated and reshaped to fill it. Each "
            "window is a slice of the table, `table[start : start + length]`.",
            slid(
                lambda table, length, s: np.resize(
                    table, ((len(table) - length) // s + 1, length, table.shape[1])
                )
            ),
        ),
        Mistake(
            "joined",
            "The windows were joined end to end, (windows × length, features). Each one needs a "
            "place of its own on a new first axis: stack them instead.",
            windows_then(lambda windows: windows.reshape(-1, windows.shape[2])),
        ),
        Mistake(
            "flattened",
            "Each window was flattened, (windows, length × features). Keep time and features "
            "apart: (windows, length, features).",
            windows_then(lambda windows: windows.reshape(len(windows), -1)),
        ),
        Mistake(
            "extra-axis",
            "There is an axis of one too many, (windows, 1, length, features): "
            "`sliding_window_view` with two lengths slides along both axes. Take it out by its "
            "place.",
            windows_then(lambda windows: windows[:, None]),
        ),
        Mistake(
            "one-window",
            "Only the first window came back, (length, features). Gather all of them and return "
            "after the loop.",
            windows_then(lambda windows: windows[0]),
        ),
        Mistake(
            "one-window",
            "Only the first window came back, (1, length, features): the `return` stands inside "
            "the loop.",
            windows_then(lambda windows: windows[:1]),
        ),
        Mistake(
            "one-window",
            "Only the last window came back, (length, features): the loop overwrites it each time. "
            "Gather all of them in a list and stack it.",
            windows_then(lambda windows: windows[-1]),
        ),
        Mistake(
            "one-feature",
            "Only the first feature is in the windows, (windows, length). Take whole rows: "
            "(windows, length, features).",
            windows_then(lambda windows: windows[:, :, 0]),
        ),
        Mistake(
            "one-feature",
            "Only the first feature is in the windows, (windows, length, 1). Take whole rows: "
            "(windows, length, features).",
            windows_then(lambda windows: windows[:, :, :1]),
        ),
        Mistake(
            "wrong-length",
            WRONG_LENGTH.format("one", "", "few"),
            windows_then(lambda windows: windows[:, :-1]),
        ),
        Mistake(
            "wrong-length",
            WRONG_LENGTH.format("one", "", "many"),
            slid(
                lambda table, length, s: cut(table, range(0, len(table) - length, s), length + 1)
            ),
        ),
        Mistake(
            "reordered",
            "The windows come in the order last to first. Window number 0 starts at row 0.",
            windows_then(lambda windows: windows[::-1]),
        ),
        Mistake(
            "reordered",
            "Time runs backwards inside the windows. Keep the order of the rows.",
            windows_then(lambda windows: windows[:, ::-1]),
        ),
        Mistake(
            "unchanged",
            "The result is the table itself, (rows, features). It was to be cut into windows, "
            "(windows, length, features).",
            slid(lambda table, length, stride: table),
        ),
        Mistake("changes-dtype", CUT_OFF, windows_then(lambda windows: windows.astype("int64"))),
    ),
)


# --- windows_and_targets


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
    features, length, horizon = different(rng, 3, low=3, high=7)
    rows = int(rng.integers(18, 25))
    side = int(rng.integers(7, 10))
    middle = int(rng.integers(1, features - 1))
    whole = WHOLE[framework]

    def table(rows=rows, features=features, dtype="float32"):
        return numbers(rng, rows, features, dtype=dtype)

    return [
        Case("shape", (table(), length)),
        Case("shape", (numbers(rng, 11, 3, dtype="float64"), 7), "11 rows, windows of 7"),
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
        Case("edge cases", (table(), length, rows - length - 1), "a horizon that leaves two windows"),
        Case("edge cases", (table(features=1), length, 2), "one feature"),
        Case("edge cases", (strided(table()), length, 2, 1), "every other column"),
        Case("edge cases", (transposed(table()), length, 2, 1), "a transposed table"),
        Case("edge cases", (read_only(table()), length, 2, 1), "a read-only table"),
        Case("edge cases", (table(length), length), "a table of one window, and no row for its target"),
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

windows_and_targets = Task(
    function="windows_and_targets",
    lesson=LESSON,
    section="Which target belongs to which window",
    points=4,
    cases=pair_cases,
    reference=paired(all_windows, right_targets),
    results=2,
    keeps_dtype=True,
    seconds=10,
    signs=of_results(2, "(X, y)"),
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


# --- split_in_time


def split_cases(rng, framework):
    features = int(rng.integers(3, 8))
    side = int(rng.integers(5, 9))

    def table(rows, features=features, dtype="float32"):
        return numbers(rng, rows, features, dtype=dtype)

    def rows_for(fraction, low, high):
        """A number of rows of which the fraction leaves a rest between low and high."""
        fitting = [n for n in range(12, 40) if low < n * fraction % 1 < high and n != features]
        return int(rng.choice(fitting))

    return [
        Case("shape", (table(10, 3, "float64"), 0.8), "10 rows and fraction 0.8"),
        Case("shape", (table(rows_for(0.7, 0.55, 0.95)), 0.7), "fraction 0.7"),
        Case("values", (table(rows_for(0.7, 0.55, 0.95)), 0.7), "fraction 0.7"),
        Case("values", (table(rows_for(0.8, 0.1, 0.45), dtype="float64"), 0.8), "fraction 0.8"),
        Case("values", (table(rows_for(0.3, 0.55, 0.95), dtype="int64"), 0.3), "whole numbers"),
        Case("values", (table(20), 0.75), "20 rows and fraction 0.75"),
        Case("values", (table(2 * side + 1, 2 * side + 1), 0.6), "as many features as rows"),
        Case("edge cases", (table(rows_for(0.7, 0.1, 0.9)), 0.0), "fraction 0"),
        Case("edge cases", (table(rows_for(0.7, 0.1, 0.9)), 1.0), "fraction 1"),
        Case("edge cases", (table(1), 0.5), "one row"),
        Case("edge cases", (table(rows_for(0.6, 0.1, 0.9), 1), 0.6), "one feature"),
        Case("edge cases", (table(side), 0.1), "a fraction of less than one row"),
        Case("edge cases", (strided(table(13)), 0.7), "every other column"),
        Case("edge cases", (transposed(table(13)), 0.7), "a transposed table"),
        Case("edge cases", (read_only(table(13)), 0.7), "a read-only table"),
    ]


def parted(function):
    """A mistake's answer as a function of the table, the right number of rows, the fraction."""

    def answer(case):
        table, fraction = case.arguments
        return function(table, int(len(table) * fraction), fraction)

    return answer


def at(number):
    """The split after another number of rows: a function of all rows and the fraction."""

    def answer(case):
        table, fraction = case.arguments
        first = number(len(table), fraction)
        return table[:first], table[first:]

    return answer


def minus_zero(table, fraction, behind):
    """Negative slices: right for every number of test rows but none."""
    return table[:-behind], table[-behind:]


def same_rows_in_order(got, want):
    return all(np.array_equal(*pair) for pair in zip(got, want))


def shuffled_rows(case, report):
    """All rows are there once, in the right numbers, and not where they belong."""
    got = report.answers[0]
    if not isinstance(got, tuple) or not all(isinstance(part, np.ndarray) for part in got):
        return False
    want = parted(lambda table, first, fraction: (table[:first], table[first:]))(case)
    if [part.shape for part in got] != [part.shape for part in want]:
        return False
    table, rows = case.arguments[0], np.concatenate(got)
    moved = sorted(map(tuple, rows.tolist())) == sorted(map(tuple, table.tolist()))
    by_rule = any(same_rows_in_order(got, rule(case)) for rule in BY_RULE)
    return moved and not same_rows_in_order(got, want) and not by_rule


LATER_ROWS_FIRST = parted(
    lambda table, first, fraction: (table[len(table) - first :], table[: len(table) - first])
)
BACKWARDS = parted(lambda table, first, fraction: (table[:first][::-1], table[first:][::-1]))
TEST_BACKWARDS = parted(lambda table, first, fraction: (table[:first], table[first:][::-1]))
BY_RULE = (LATER_ROWS_FIRST, BACKWARDS, TEST_BACKWARDS)

SHUFFLED = Sign(
    "shuffled",
    "The rows are not in their order: they were shuffled or drawn from all over the table, so the "
    "model would train on rows from after the ones it is tested on. Take the first rows for "
    "training, with a slice.",
    shuffled_rows,
)
ROUNDED = (
    "The number of training rows was {}. It is `int(rows * train_fraction)`: what is left of a row "
    "is cut off."
)
OVERLAP = "Some rows are in both parts: {}. The test rows begin where the training rows end."
ROW_LOST = (
    "A row is in neither part. The test rows are all those after the training rows: `table[n:]`, "
    "with the same n as in `table[:n]`."
)
MINUS_ZERO = (
    "With fraction 1 there are no test rows, and a slice that counts from the end goes wrong: "
    "`table[-0:]` is the whole table, and `table[:-0]` is empty. Count from the front: `table[n:]`."
)

split_in_time = Task(
    function="split_in_time",
    lesson=LESSON,
    section="Split in time",
    points=2,
    cases=split_cases,
    reference=parted(lambda table, first, fraction: (table[:first], table[first:])),
    results=2,
    keeps_dtype=True,
    seconds=10,
    signs=(*of_results(2, "(train, test)"), SHUFFLED),
    mistakes=(
        Mistake(
            "minus-zero",
            MINUS_ZERO,
            parted(lambda table, first, fraction: minus_zero(table, fraction, len(table) - first)),
        ),
        Mistake(
            "minus-zero",
            MINUS_ZERO,
            parted(
                lambda table, first, fraction: (table[:first], table[-(len(table) - first) :])
            ),
        ),
        Mistake(
            "minus-zero",
            MINUS_ZERO + " Besides, rounding the number of test rows down rounds the other one up.",
            parted(
                lambda table, first, fraction: minus_zero(
                    table, fraction, int(len(table) * (1 - fraction))
                )
            ),
        ),
        Mistake(
            "rounded-up",
            ROUNDED.format("rounded up"),
            at(lambda rows, fraction: int(np.ceil(rows * fraction))),
        ),
        Mistake(
            "rounded-up",
            "The number of test rows was rounded down, which rounds the training rows up. Work "
            "out `int(rows * train_fraction)` and take the rest for the test.",
            at(lambda rows, fraction: rows - int(rows * (1 - fraction))),
        ),
        Mistake(
            "rounded",
            ROUNDED.format("rounded to the nearest"),
            at(lambda rows, fraction: round(rows * fraction)),
        ),
        Mistake(
            "one-row-more",
            "The training part has one row too many. The first n rows are `table[:n]`.",
            at(lambda rows, fraction: int(rows * fraction) + 1),
        ),
        Mistake(
            "one-row-fewer",
            "The training part has one row too few. The first n rows are `table[:n]`, which leaves "
            "row number n out by itself.",
            at(lambda rows, fraction: max(0, int(rows * fraction) - 1)),
        ),
        Mistake(
            "fraction-of-test",
            "`train_fraction` was taken as the share of the test rows. It is the share of the "
            "training rows, which come first.",
            at(lambda rows, fraction: int(rows * (1 - fraction))),
        ),
        Mistake(
            "overlapping",
            OVERLAP.format("the last training row is the first test row again"),
            parted(lambda table, first, fraction: (table[:first], table[max(0, first - 1) :])),
        ),
        Mistake(
            "overlapping",
            OVERLAP.format("the first test row is in the training part, too"),
            parted(lambda table, first, fraction: (table[: first + 1], table[first:])),
        ),
        Mistake(
            "overlapping",
            OVERLAP.format("the test part is the whole table"),
            parted(lambda table, first, fraction: (table[:first], table)),
        ),
        Mistake(
            "overlapping",
            OVERLAP.format("the training part is the whole table"),
            parted(lambda table, first, fraction: (table, table[first:])),
        ),
        Mistake(
            "row-lost",
            ROW_LOST,
            parted(lambda table, first, fraction: (table[:first], table[first + 1 :])),
        ),
        Mistake(
            "row-lost",
            ROW_LOST,
            parted(
                lambda table, first, fraction: (
                    table[:first],
                    table[len(table) - int(len(table) * (1 - fraction)) :],
                )
            ),
        ),
        Mistake(
            "swapped",
            "The two results are swapped: the training rows come first, then the test rows.",
            parted(lambda table, first, fraction: (table[first:], table[:first])),
        ),
        Mistake(
            "last-rows-train",
            "The training rows were taken from the end of the table. A model that is to forecast "
            "learns from the past: training rows come first.",
            LATER_ROWS_FIRST,
        ),
        Mistake("backwards", "Time runs backwards in both parts. Keep the order of the rows.", BACKWARDS),
        Mistake(
            "backwards",
            "Time runs backwards in the test part. Keep the order of the rows.",
            TEST_BACKWARDS,
        ),
        Mistake(
            "split-by-columns",
            "The columns were split, not the rows: both parts were to keep every feature. Slice "
            "the first axis.",
            parted(lambda table, first, fraction: (table[:, :first], table[:, first:])),
        ),
        Mistake(
            "split-by-columns",
            "The columns were split, not the rows: both parts were to keep every feature. Slice "
            "the first axis, and count `len(table)` rows.",
            lambda case: tuple(
                np.split(case.arguments[0], [int(case.arguments[0].shape[1] * case.arguments[1])], 1)
            ),
        ),
        Mistake(
            "changes-dtype",
            CUT_OFF,
            parted(
                lambda table, first, fraction: (
                    table[:first].astype("int64"),
                    table[first:].astype("int64"),
                )
            ),
        ),
    ),
)


# --- standardize


def recording(rng, train_rows, test_rows, features, dtype="float32"):
    """Training and test rows of features in several units; the test rows lie elsewhere."""
    if np.dtype(dtype).kind == "i":
        train = rng.integers(-400, 2000, size=(train_rows, features))
        return train.astype(dtype), rng.integers(900, 4000, size=(test_rows, features)).astype(dtype)
    middle = rng.uniform(20, 90, size=features) * rng.choice([-1, 1], size=features)
    scale = rng.uniform(3, 12, size=features)
    train = rng.normal(middle, scale, size=(train_rows, features))
    test = rng.normal(middle + 2 * scale, 1.8 * scale, size=(test_rows, features))
    return train.astype(dtype), test.astype(dtype)


def with_constant(arrays, column, value):
    """The same with a feature that keeps one value in the training rows; nothing to explain."""
    train, test = (array.copy() for array in arrays)
    train[:, column] = value
    # Were the test rows of this feature the same value, too, dividing them could not show.
    test[:, column] = value + np.linspace(-2, 3, len(test))
    return train, test


def deviation_left(rows, value):
    """Whether rounding leaves a deviation in so many equal rows, and in float32 none to speak of."""
    equal = np.full((rows, 2), value)
    return equal.std(axis=0)[0] > 0 and equal.astype("float32").std(axis=0)[0] < 1e-8


def scaling_cases(rng, framework):
    features = int(rng.integers(3, 7))
    train_rows, test_rows = different(rng, 2, low=8, high=17)
    side = int(rng.integers(4, 7))
    column = int(rng.integers(0, features))
    tenths = int(rng.choice([rows for rows in range(6, 40) if deviation_left(rows, 0.1)]))

    def case(group, note="", arrays=None, **known):
        arrays = arrays or recording(rng, train_rows, test_rows, features)
        return Case(group, tuple(arrays), note, known=known)

    def draw(*sizes, **options):
        return recording(rng, *sizes, **options)

    def constant(note, value, rows=train_rows, dtype="float64", **options):
        arrays = with_constant(draw(rows, test_rows, features, dtype=dtype), column, value)
        return case("edge cases", note, arrays, constant=column, aside=True, **options)

    year = draw(train_rows, test_rows, features)
    for array, first in zip(year, (1700, 1700 + 10 * train_rows)):
        array[:, column] = first + 10 * np.arange(len(array))
    return [
        case("shape", "8 training rows, 5 test rows, 3 features", draw(8, 5, 3, dtype="float64")),
        case("shape"),
        case("values"),
        case("values", arrays=draw(train_rows, test_rows, features, dtype="float64")),
        case("values", "years as a feature", year),
        case("values", "as many features as training rows", draw(side, test_rows, side)),
        case("values", "as many test rows as training rows", draw(train_rows, train_rows, features)),
        case("edge cases", "whole numbers", draw(train_rows, test_rows, features, dtype="int64")),
        case("edge cases", "one feature", draw(train_rows, test_rows, 1)),
        case("edge cases", "one test row", draw(train_rows, 1, features)),
        case("edge cases", "one training row", draw(1, test_rows, features), aside=True),
        constant("a feature that is always 2", 2.0),
        constant("a feature that is always 0", 0.0, dtype="float32"),
        constant("a feature that is always 0.1", 0.1, tenths),
        case("edge cases", "every other column", map(strided, draw(train_rows, test_rows, features))),
        case("edge cases", "transposed tables", map(transposed, draw(train_rows, test_rows, features))),
        case("edge cases", "read-only tables", map(read_only, draw(train_rows, test_rows, features))),
    ]


def is_constant(train):
    return train.max(axis=0) == train.min(axis=0)


def standardized(case):
    """The definition: the training mean and deviation, and where nothing varies a shift alone."""
    train, test = (array.astype("float64") for array in case.arguments)
    mean = train.mean(axis=0)
    deviation = np.where(is_constant(train), 1, train.std(axis=0))
    # The mean of equal numbers is that number; the sum of many, divided, may miss it.
    mean = np.where(is_constant(train), train[0], mean)
    return (train - mean) / deviation, (test - mean) / deviation


def guarded(deviation):
    """1 where a deviation is 0, as careful code has it."""
    return np.where(deviation == 0, 1, deviation)


def scaled(function, guard=guarded):
    """A mistake's answer: function(train, test) -> (mean, deviation) for each of them.

    guard: what is done with a deviation of zero; None for nothing.
    """

    def answer(case):
        train, test = (array.astype("float64") for array in case.arguments)
        guard_it = guard or (lambda deviation: deviation)
        with np.errstate(all="ignore"):
            return tuple(
                (array - mean) / guard_it(np.asarray(deviation))
                for array, (mean, deviation) in zip((train, test), function(train, test))
            )

    return answer


def by_statistics(of_train, of_test):
    """Mean and deviation per feature of these rows: each a function of (train, test)."""

    def statistics(train, test):
        for rows in (of_train(train, test), of_test(train, test)):
            yield rows.mean(axis=0), rows.std(axis=0)

    return statistics


def both_alike(mean, deviation):
    """The same mean and deviation for both parts: functions of the training rows."""
    return lambda train, test: [(mean(train), deviation(train))] * 2


def each_own(mean, deviation):
    """Mean and deviation of each part from its own rows."""
    return lambda train, test: [(mean(part), deviation(part)) for part in (train, test)]


def per_feature_mean(rows):
    return rows.mean(axis=0)


def per_feature_deviation(rows):
    return rows.std(axis=0)


def sample_deviation(rows):
    return rows.std(axis=0, ddof=1) if len(rows) > 1 else np.full(rows.shape[1], np.nan)


def own_scaling(test_deviation, guard=guarded):
    """Each part by its own statistics, the test part's deviation as given."""

    def statistics(train, test):
        return [
            (train.mean(axis=0), train.std(axis=0)),
            (test.mean(axis=0), test_deviation(test)),
        ]

    return scaled(statistics, guard)


def truncated(case):
    """Results written into arrays of whole numbers."""
    results = standardized(case)
    if case.arguments[0].dtype.kind != "i":
        return results
    return tuple(np.trunc(part) for part in results)


def constant_column(case, report):
    """What came for the constant feature, (train, test), where all other features are right."""
    column, got = case.known["constant"], report.answers[0]
    for part, want in zip(got, standardized(case)):
        if part.shape != want.shape:
            return None
        rest = (np.delete(array, column, axis=1) for array in (part, want))
        if not np.allclose(*rest, rtol=1e-3, atol=1e-3):
            return None
    return got[0][:, column], got[1][:, column]


def about_constant(test):
    """A sign's test: of case, training part and test part of the constant feature."""

    def holds(case, report):
        if "constant" not in case.known:
            return False
        columns = constant_column(case, report)
        return columns is not None and test(*columns, standardized(case)[1][:, case.known["constant"]])

    return holds


def not_finite(train, test, want):
    return not np.isfinite(train).all() or not np.isfinite(test).all()


def not_zero(train, test, want):
    return not np.allclose(train, 0, atol=1e-3)


def far_too_large(train, test, want):
    return bool((np.abs(test) > 100 * (1 + np.abs(want))).any())


def zeros_in_test(train, test, want):
    return np.allclose(test, 0, atol=1e-3)


def otherwise(train, test, want):
    return not np.allclose(test, want, rtol=1e-3, atol=1e-3)


CONSTANT_FEATURE = (
    Sign(
        "constant-nan",
        "A feature that is the same in every training row has the deviation 0, and dividing by it "
        "gives NaN or infinity. Divide by 1 there: zeros in train, x - mean in test.",
        about_constant(not_finite),
    ),
    Sign(
        "constant-rounding",
        "A feature that is always the same was divided by what rounding leaves of its deviation "
        "(some 1e-17), and zeros became ones or worse. `deviation == 0` does not see it: ask "
        "whether the largest training value equals the smallest, and divide by 1 there.",
        about_constant(not_zero),
    ),
    Sign(
        "constant-divided",
        "A feature that is the same in every training row was divided by a number close to 0: its "
        "test values become huge. A small number added to the deviation hides this in train only. "
        "Divide by 1 there: zeros in train, x - mean in test.",
        about_constant(far_too_large),
    ),
    Sign(
        "constant-zeroed",
        "A feature that is the same in every training row was set to zero in the test rows, too. "
        "There it is only shifted: x - mean.",
        about_constant(zeros_in_test),
    ),
    Sign(
        "constant-other",
        "A feature that is the same in every training row is only shifted: zeros in train, and "
        "x - mean in test, divided by nothing.",
        about_constant(otherwise),
    ),
)
NEEDS_FLOATS = Sign(
    "whole-numbers",
    "`mean` and `std` take no whole numbers in PyTorch. Make floating ones of both tables first.",
    lambda case, report: case.arguments[0].dtype.kind == "i"
    and isinstance(report.answers[0], Failure)
    and "floating" in report.answers[0].text,
    costs="edge cases",
    frameworks=("pytorch",),
)

OWN = (
    "The test rows were scaled by their own mean and deviation. The model knows the units of the "
    "training rows: use the training mean and deviation for both."
)
BOTH = (
    "Mean and deviation come from the training and test rows together. The test rows are the "
    "future: take both numbers from the training rows alone."
)
ONE_FOR_ALL = (
    "There is one {} for all features. Features have units of their own: take the mean and the "
    "deviation down the rows (axis 0), one for each feature."
)
PER_ROW = (
    "Each row was scaled by its own mean and deviation. Take them down the rows (axis 0), one for "
    "each feature."
)
TEST_UNCHANGED = (
    "The test rows were not scaled, or by the mean and deviation of training rows that had been "
    "scaled already (about 0 and 1). Keep the training mean and deviation, then use them twice."
)
MIN_MAX = (
    "This scales by the smallest and largest value. Asked for was: minus the training mean, "
    "divided by the training deviation."
)

standardize = Task(
    function="standardize",
    lesson=LESSON,
    section="Scale with the training rows",
    points=3,
    cases=scaling_cases,
    reference=standardized,
    results=2,
    # Float32 loses digits where a mean is large; the sample deviation is 3 % away at least.
    tolerance=1e-3,
    seconds=10,
    signs=(*of_results(2, "(train, test)"), *CONSTANT_FEATURE, NEEDS_FLOATS),
    mistakes=(
        Mistake(
            "sample-deviation",
            "The deviation is that of a sample, with rows - 1 below the line (what `torch.std` does "
            "by default). Asked for was the population's: `correction=0` in PyTorch, `ddof=0` in "
            "NumPy.",
            scaled(both_alike(per_feature_mean, sample_deviation)),
        ),
        Mistake(
            "statistics-of-both",
            BOTH,
            scaled(by_statistics(*[lambda train, test: np.concatenate([train, test])] * 2)),
        ),
        Mistake(
            "statistics-of-both",
            BOTH + " (The deviation is a sample's besides: `correction=0`.)",
            scaled(
                lambda train, test: [
                    (rows.mean(axis=0), sample_deviation(rows))
                    for rows in [np.concatenate([train, test])] * 2
                ]
            ),
        ),
        Mistake("own-statistics", OWN, own_scaling(per_feature_deviation)),
        Mistake("own-statistics", OWN, own_scaling(per_feature_deviation, guard=None)),
        Mistake(
            "own-statistics",
            OWN + " (The deviation is a sample's besides: `correction=0`.)",
            scaled(each_own(per_feature_mean, sample_deviation), guard=None),
        ),
        Mistake(
            "test-statistics",
            "Mean and deviation come from the test rows. The test rows are the future: take both "
            "numbers from the training rows.",
            scaled(by_statistics(*[lambda train, test: test] * 2)),
        ),
        Mistake(
            "test-statistics",
            "Mean and deviation come from the test rows. The test rows are the future: take both "
            "numbers from the training rows. (One test row has no deviation to divide by.)",
            scaled(by_statistics(*[lambda train, test: test] * 2), guard=None),
        ),
        Mistake(
            "one-for-all",
            ONE_FOR_ALL.format("mean and one deviation"),
            scaled(both_alike(np.mean, np.std)),
        ),
        Mistake(
            "one-for-all",
            ONE_FOR_ALL.format("deviation"),
            scaled(both_alike(per_feature_mean, np.std)),
        ),
        Mistake(
            "one-for-all",
            ONE_FOR_ALL.format("mean"),
            scaled(both_alike(np.mean, per_feature_deviation)),
        ),
        Mistake(
            "per-row",
            PER_ROW,
            scaled(each_own(lambda x: x.mean(1, keepdims=True), lambda x: x.std(1, keepdims=True))),
        ),
        Mistake(
            "per-row",
            PER_ROW + " (With one feature a row has no deviation to divide by.)",
            scaled(
                each_own(lambda x: x.mean(1, keepdims=True), lambda x: x.std(1, keepdims=True)),
                guard=None,
            ),
        ),
        Mistake(
            "variance",
            "The rows were divided by the variance. Divide by the standard deviation, its square "
            "root.",
            scaled(both_alike(per_feature_mean, lambda x: x.var(axis=0))),
        ),
        Mistake(
            "not-centred",
            "The mean was not taken away: only divided was. Every training feature was to have "
            "the mean 0.",
            scaled(both_alike(lambda x: 0, per_feature_deviation)),
        ),
        Mistake(
            "not-divided",
            "The mean was taken away, but nothing was divided. Every training feature was to have "
            "the deviation 1.",
            scaled(both_alike(per_feature_mean, lambda x: 1)),
        ),
        Mistake(
            "min-max",
            MIN_MAX,
            scaled(both_alike(lambda x: x.min(axis=0), lambda x: np.ptp(x, axis=0))),
        ),
        Mistake(
            "min-max",
            MIN_MAX,
            scaled(both_alike(per_feature_mean, lambda x: np.ptp(x, axis=0))),
        ),
        Mistake(
            "test-unchanged",
            TEST_UNCHANGED,
            lambda case: (standardized(case)[0], case.arguments[1]),
        ),
        Mistake(
            "test-unchanged",
            "The test rows were only shifted, not divided, or divided by the deviation of training "
            "rows that had been scaled already. Keep the training mean and deviation, and use them "
            "twice.",
            lambda case: (
                standardized(case)[0],
                case.arguments[1] - case.arguments[0].mean(axis=0),
            ),
        ),
        Mistake(
            "unchanged",
            "Both tables came back as they were. Take the training mean away and divide by the "
            "training deviation.",
            lambda case: case.arguments,
        ),
        Mistake(
            "swapped",
            "The two results are swapped: the training rows come first, then the test rows.",
            swap(standardized),
        ),
        Mistake(
            "whole-numbers",
            "Tables of whole numbers gave whole numbers: the fractions were cut off. Scaled values "
            "are fractions; write them into a new, floating array.",
            truncated,
        ),
    ),
)


# --- window_dataset


def dataset_cases(rng, framework):
    features, length, size = different(rng, 3, low=3, high=7)
    count = 3 * size + int(rng.integers(1, size))

    def case(group, note="", windows=count, length=length, features=features, size=size,
             dtype="float32", form=lambda table: table):
        """A table that has so many windows with their target."""
        table = rng.integers(0, 1000, size=(windows + length, features)) if dtype == "int64" else (
            numbers(rng, windows + length, features, dtype=dtype)
        )
        axes = {"axes": (windows, length, features)}
        return Case(group, (form(table), length, size), note, known=axes)

    return [
        case("shape"),
        case("shape", "one batch of (4, 7, 3)", 4, 7, 3, 4),
        case("values", "numbers in float64", dtype="float64"),
        case("values", "whole numbers", dtype="int64"),
        case("values", "batches as large as the windows are long", length + 2, size=length),
        case("values", "windows as long as there are features", features=length),
        case("edge cases", "full batches only", 3 * size),
        case("edge cases", "fewer windows than a batch holds", size - 1),
        case("edge cases", "one window in the last batch", 2 * size + 1),
        case("edge cases", "batches of one", 5, size=1),
        case("edge cases", "one window", 1),
        case("edge cases", "windows of one step", length=1),
        case("edge cases", "one feature", features=1),
        case("edge cases", "every other column", form=strided),
        case("edge cases", "a transposed table", form=transposed),
        case("edge cases", "a read-only table", form=read_only),
    ]


def in_batches(inputs, targets, size):
    count = max(len(inputs), len(targets))
    return tuple(
        (inputs[start : start + size], targets[start : start + size])
        for start in range(0, count, size)
    )


def twice(batches):
    return batches, batches


def dataset(function):
    """A mistake's answer from table, length, batch size and the right X and y: its batches."""

    def answer(case):
        table, length, size = case.arguments
        count = len(table) - length
        X, y = first_windows(table, length, count), table[length:, 0]
        return twice(tuple(function(table, length, size, X, y)))

    return answer


def from_windows(function):
    """A mistake's answer as a function of the right X and y, in batches of the right size."""
    return dataset(lambda table, length, size, X, y: in_batches(*function(X, y), size))


def from_targets(shift, extra):
    """Batches whose y begins at row shift(length), of so many windows more."""

    def batches(table, length, size, X, y):
        count = max(0, len(y) + extra(length))
        start = shift(length)
        return in_batches(
            first_windows(table, length, count), table[start : start + count, 0], size
        )

    return dataset(batches)


def rounds_of(report):
    """What came each time through; nothing if it was no iterable."""
    answer = report.answers[0]
    return answer if isinstance(answer, tuple) else ()


def endless(case, report):
    return any(len(batches) >= MOST_BATCHES for batches in rounds_of(report))


def only_once(case, report):
    rounds = rounds_of(report)
    return len(rounds) == 2 and bool(rounds[0]) and not rounds[1]


def no_pair(batch, names=None):
    return isinstance(batch, Failure) and (names is None or batch.name in names)


TENSORS = ("ndarray", "Tensor", "EagerTensor")


def arrays_themselves(case, report):
    """Two things came, X and y themselves, where other than two batches were wanted."""
    rounds, wanted = rounds_of(report), windows_reference(case)[0]
    return any(
        len(batches) == 2 != len(wanted) and all(no_pair(batch, TENSORS) for batch in batches)
        for batches in rounds
    )


def targets_missing(case, report):
    return any(
        no_pair(batch, TENSORS) or (no_pair(batch) and batch.number == 1)
        for batches in rounds_of(report)
        for batch in batches
    )


def other_batch(case, report):
    return any(no_pair(batch) for batches in rounds_of(report) for batch in batches)


def shuffled_windows(case, report):
    """All windows are there once, in the right numbers, and in another order."""
    rounds, wanted = rounds_of(report), windows_reference(case)[0]
    if not rounds or [x.shape for x, _ in rounds[0]] != [x.shape for x, _ in wanted]:
        return False
    got, want = (np.concatenate([x for x, _ in batches]) for batches in (rounds[0], wanted))
    apart = np.abs(got[:, None].astype("float64") - want[None]).max(axis=(2, 3))
    places = apart.argmin(axis=1)
    found = np.allclose(apart.min(axis=1), 0, atol=1e-5)
    return found and len(set(places)) == len(want) and list(places) != sorted(places)


windows_reference = from_windows(lambda X, y: (X, y))

DATASET_SIGNS = (
    NOT_WRITTEN,
    NOT_FINISHED,
    RETURNS_NOTHING,
    Sign(
        "not-a-data-set",
        {
            "keras": "`{function}` returned something of type {name}, which cannot be gone through. "
            "Return a data set that gives batches (X, y), such as a `tf.data.Dataset`.",
            "pytorch": "`{function}` returned something of type {name}, which cannot be gone "
            "through. Return a data set that gives batches (X, y), such as a `DataLoader`.",
        },
        failed("other"),
    ),
    Sign(
        "endless",
        "The data set never ends: one round is to give every window once. Leave `repeat` out.",
        endless,
    ),
    Sign(
        "only-once",
        "The data set is empty the second time through: a generator, or an iterator, is used up "
        "after one round, and training needs many. Return the data set itself, or a list.",
        only_once,
    ),
    Sign(
        "not-batches",
        "X and y came as two whole arrays. A data set gives them piece by piece: pairs (X, y) of "
        "`batch_size` windows with their targets.",
        arrays_themselves,
    ),
    Sign(
        "targets-missing",
        "The batches hold no targets: each one was to be a pair (X, y), the windows and the "
        "number that follows each of them.",
        targets_missing,
    ),
    Sign(
        "not-a-pair",
        "A batch was something of type {name}. Each one was to be a pair (X, y).",
        other_batch,
    ),
    LIST_RESULT,
    FOREIGN,
    CHANGES_ARGUMENT,
    Sign(
        "shuffled",
        "The windows come in another order: there is a shuffle. They were asked for in their "
        "order in time: leave `shuffle` off.",
        shuffled_windows,
    ),
)
Y_FIRST_STEP = (
    "Each target is the first row of its own window: targets[i] belongs to the window that starts "
    "at row i. Begin the targets `length` rows later, at `table[length:, 0]`."
)
Y_INSIDE = (
    "Each target is the last row of its own window, which a model would only have to copy. The "
    "target of the window that starts at row i is in row i + length."
)
NOT_BATCHED = (
    "The windows come one by one, (length, features), with no batch axis. {} them: "
    "(batch, length, features), with y of shape (batch,)."
)
DATASET_LOST = (
    "Windows are missing at the end: the table was shortened before it was cut into windows. There "
    "are rows - length windows with a target, and the last target is the last row."
)

window_dataset = Task(
    function="window_dataset",
    lesson=LESSON,
    section="Windows as a data set",
    points=3,
    cases=dataset_cases,
    reference=windows_reference,
    results=2,
    consume=True,
    # A cast to float32, which models are fed, is right, too.
    tolerance=1e-5,
    seconds=60,
    signs=DATASET_SIGNS,
    mistakes=(
        Mistake(
            "last-dropped",
            "The last batch is missing when it is not full. Its windows count, too: leave "
            "`drop_last` and `drop_remainder` off.",
            dataset(
                lambda table, length, size, X, y: [
                    pair for pair in in_batches(X, y, size) if len(pair[0]) == size
                ]
            ),
        ),
        Mistake(
            "last-missing",
            "The last window is missing. There are rows - length windows with a target, and the "
            "last target is the last row.",
            from_targets(lambda length: length, lambda length: -1),
        ),
        Mistake(
            "windows-lost", DATASET_LOST, from_targets(lambda length: length, lambda length: 1 - length)
        ),
        Mistake(
            "windows-lost", DATASET_LOST, from_targets(lambda length: length, lambda length: -length)
        ),
        Mistake("first-step", Y_FIRST_STEP, from_targets(lambda length: 0, lambda length: 1)),
        Mistake("first-step", Y_FIRST_STEP, from_targets(lambda length: 0, lambda length: 0)),
        Mistake("target-inside", Y_INSIDE, from_targets(lambda length: length - 1, lambda length: 1)),
        Mistake("target-inside", Y_INSIDE, from_targets(lambda length: length - 1, lambda length: 0)),
        Mistake(
            "length-forgotten",
            "Each target is the second row of its own window: it was moved by one row from the "
            "window's first. Begin the targets `length` rows later, at `table[length:, 0]`.",
            from_targets(lambda length: 1, lambda length: min(1, length - 1)),
        ),
        Mistake(
            "length-forgotten",
            "Each target is the second row of its own window: it was moved by one row from the "
            "window's first. Begin the targets `length` rows later, at `table[length:, 0]`.",
            from_targets(lambda length: 1, lambda length: 0),
        ),
        Mistake(
            "one-late",
            "Each target is one row too late: the row right after the window is skipped. The "
            "target of the window that starts at row i is in row i + length.",
            from_targets(lambda length: length + 1, lambda length: -1),
        ),
        Mistake(
            "axes-swapped",
            "X has the axes (batch, features, length), as `sliding_window_view` and `unfold` give "
            "them. Swap the last two: (batch, length, features).",
            from_windows(lambda X, y: (X.swapaxes(1, 2), y)),
        ),
        Mistake(
            "reshaped",
            PAIR_SCRAMBLED.replace("windows,", "batch,"),
            from_windows(lambda X, y: (X.swapaxes(1, 2).reshape(X.shape), y)),
        ),
        Mistake(
            "time-major",
            "X has the axes (length, batch, features). The batch comes first: (batch, length, "
            "features).",
            dataset(
                lambda table, length, size, X, y: [
                    (x.swapaxes(0, 1), target) for x, target in in_batches(X, y, size)
                ]
            ),
        ),
        Mistake(
            "column",
            "y is a column, (batch, 1). A plain number for each window was asked for, (batch,): "
            "take the column by its number, not by a slice or a list.",
            from_windows(lambda X, y: (X, y[:, None])),
        ),
        Mistake(
            "all-features",
            "y holds every feature, (batch, features). Only feature 0 was asked for: (batch,).",
            dataset(lambda table, length, size, X, y: in_batches(X, table[length:], size)),
        ),
        Mistake(
            "wrong-column",
            "The targets come from the last column. Feature 0 was asked for.",
            dataset(lambda table, length, size, X, y: in_batches(X, table[length:, -1], size)),
        ),
        Mistake(
            "one-feature",
            "X holds the target column alone, (batch, length, 1). All features go into the "
            "windows: (batch, length, features).",
            from_windows(lambda X, y: (X[:, :, :1], y)),
        ),
        Mistake(
            "one-feature",
            "X holds the target column alone, (batch, length). All features go into the windows: "
            "(batch, length, features).",
            from_windows(lambda X, y: (X[:, :, 0], y)),
        ),
        Mistake(
            "flattened",
            "Each window was flattened, (batch, length × features). Keep time and features apart: "
            "(batch, length, features).",
            from_windows(lambda X, y: (X.reshape(len(X), -1), y)),
        ),
        Mistake(
            "swapped",
            "The pairs are the wrong way round: X, the windows, comes first and y second.",
            dataset(
                lambda table, length, size, X, y: [
                    pair[::-1] for pair in in_batches(X, y, size)
                ]
            ),
        ),
        Mistake(
            "not-batched",
            {
                "keras": NOT_BATCHED.format("Batch"),
                "pytorch": NOT_BATCHED.format("A `Dataset` does so; let a `DataLoader` batch"),
            },
            dataset(lambda table, length, size, X, y: [(x, np.asarray(n)) for x, n in zip(X, y)]),
        ),
        Mistake(
            "batch-size-ignored",
            "All windows came in one batch. `batch_size` says how many each batch holds.",
            dataset(lambda table, length, size, X, y: [(X, y)]),
        ),
        Mistake(
            "batch-size-ignored",
            "The batches hold one window each. `batch_size` says how many each batch holds.",
            dataset(lambda table, length, size, X, y: in_batches(X, y, 1)),
        ),
        Mistake(
            "cut",
            "The windows do not overlap. Window number i starts at row i, so there are "
            "rows - length of them.",
            from_windows(lambda X, y: (X[:: X.shape[1]], y[:: X.shape[1]])),
        ),
        Mistake(
            "cut",
            "The windows start `batch_size` rows apart. Window number i starts at row i; the batch "
            "size says how many are handed over at a time.",
            dataset(lambda table, length, size, X, y: in_batches(X[::size], y[::size], size)),
        ),
        Mistake(
            "whole-numbers",
            "The fractions were cut off: the batches hold whole numbers. Keep the table's kind of "
            "number, or make it float32.",
            from_windows(lambda X, y: (np.trunc(X), np.trunc(y))),
        ),
    ),
)

TASKS = (sliding_windows, windows_and_targets, split_in_time, standardize, window_dataset)
