"""sliding_windows: all full windows of a table, in order."""

import numpy as np

from lstm_shapes.judging.diagnostics import COMMON
from lstm_shapes.judging.random_inputs import (
    distinct_sizes,
    random_array,
    read_only,
    strided,
    transposed,
)
from lstm_shapes.judging.task import Case, Mistake, Task

from .shared import CUT_OFF, WHOLE, cut


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
    features, length = distinct_sizes(rng, 2, low=3, high=8)
    rows = int(rng.integers(15, 22))
    side = int(rng.integers(5, 9))
    stride = int(rng.integers(2, 5))
    whole = WHOLE[framework]

    def table(rows=rows, features=features, dtype="float32"):
        return random_array(rng, rows, features, dtype=dtype)

    return [
        Case("shape", (table(), length)),
        Case("shape", (random_array(rng, 10, 3, dtype="float64"), 7), "10 rows, windows of 7"),
        Case("shape", (table(), length, stride), f"stride {stride}"),
        Case("values", (table(dtype="float64"), length)),
        Case("values", (table(dtype=whole), length, 2), "whole numbers and stride 2"),
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
            "rows left over at the end",
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
WRONG_LENGTH = (
    "The windows have {} step{} too {}: `table[start : start + length]` holds length rows."
)

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

TASK = Task(
    function="sliding_windows",
    position=1,
    section="Cutting windows",
    points=3,
    hints=HINTS,
    cases=sliding_cases,
    reference=windows_then(lambda windows: windows),
    keeps_dtype=True,
    timeout_s=10,
    diagnostics=COMMON,
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
            from_starts(lambda rows, length, s: range((rows - length) % s, rows - length + 1, s)),
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
            slid(lambda table, length, s: cut(table, range(0, len(table) - length, s), length + 1)),
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
