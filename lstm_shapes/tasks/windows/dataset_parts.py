"""The parts of a data set of windows: what each of them is, and what it is mistaken for."""

import numpy as np

from lstm_shapes.judging.parts import made_of, same_mistake

from .shared import FORMS, columns, first_windows, only_target


def in_batches(inputs, targets, size):
    count = max(len(inputs), len(targets))
    return [(inputs[k : k + size], targets[k : k + size]) for k in range(0, count, size)]


COUNT = "There are rows - length windows with a target, and the last target is the last row."
LATER = "Begin the targets `length` rows later, at `table[length:, 0]`."
ROW = "The target of the window that starts at row i is in row i + length."
# length -> the row of the first target, and how many more windows than right ones there are.
ROWS = {
    "": ("", lambda length: (length, 0)),
    "last-missing": (
        f"The last window is missing. {COUNT}",
        lambda length: (length, -1),
    ),
    **same_mistake(
        "windows-lost",
        "Windows are missing at the end: the table was shortened before it was cut into windows. "
        f"{COUNT}",
        lambda length: (length, 1 - length),
        lambda length: (length, -length),
    ),
    **same_mistake(
        "first-step",
        "Each target is the first row of its own window: targets[i] belongs to the window that "
        f"starts at row i. {LATER}",
        lambda length: (0, 1),
        lambda length: (0, 0),
    ),
    **same_mistake(
        "target-inside",
        "Each target is the last row of its own window, which a model would only have to copy. "
        f"{ROW}",
        lambda length: (length - 1, 1),
        lambda length: (length - 1, 0),
    ),
    **same_mistake(
        "length-forgotten",
        "Each target is the second row of its own window: it was moved by one row from the "
        f"window's first. {LATER}",
        lambda length: (1, min(1, length - 1)),
        lambda length: (1, 0),
    ),
    "one-late": (
        f"Each target is one row too late: the row right after the window is skipped. {ROW}",
        lambda length: (length + 1, -1),
    ),
}
COLUMNS = columns("batch", "feature 0") | {
    "wrong-column": (
        "The targets come from the last column. Take feature 0.",
        lambda table, target: table[:, -1],
    ),
}
INPUTS = FORMS | same_mistake(
    "one-feature",
    only_target("batch"),
    lambda windows: windows[:, :, :1],
    lambda windows: windows[:, :, 0],
)
BATCHES = {
    "": ("", in_batches),
    "last-dropped": (
        "The last batch is missing if it is not full. Its windows count, too: leave `drop_last` "
        "and `drop_remainder` off.",
        lambda X, y, size: [pair for pair in in_batches(X, y, size) if len(pair[0]) == size],
    ),
    "time-major": (
        "X has the axes (length, batch, features). The batch comes first: (batch, length, "
        "features).",
        lambda X, y, size: [(x.swapaxes(0, 1), one) for x, one in in_batches(X, y, size)],
    ),
    "swapped": (
        "The pairs are in the wrong order: X, the windows, comes first and y second.",
        lambda X, y, size: [pair[::-1] for pair in in_batches(X, y, size)],
    ),
    "not-batched": (
        "The windows come one by one, (length, features), with no batch axis. {Batch|A `Dataset` "
        "does so; let a `DataLoader` batch} them: (batch, length, features), with y of shape "
        "(batch,).",
        lambda X, y, size: [(x, np.asarray(one)) for x, one in zip(X, y, strict=False)],
    ),
    "batch-size-ignored": (
        "All windows came in one batch. `batch_size` is the number of windows in each batch.",
        lambda X, y, size: [(X, y)],
    ),
    "batch-size-ignored:one": (
        "The batches hold one window each. `batch_size` is the number of windows in each batch.",
        lambda X, y, size: in_batches(X, y, 1),
    ),
    "cut": (
        "The windows start `batch_size` rows apart. Window number i starts at row i; the batch "
        "size is how many are returned at a time.",
        lambda X, y, size: in_batches(X[::size], y[::size], size),
    ),
    "cut:length": (
        "The windows do not overlap. Window number i starts at row i, so there are rows - length "
        "of them.",
        lambda X, y, size: in_batches(X[:: X.shape[1]], y[:: X.shape[1]], size),
    ),
    "integers": (
        "The fractions were cut off: the batches hold integers only. Keep the table's dtype, or "
        "use float32.",
        lambda X, y, size: in_batches(np.trunc(X), np.trunc(y), size),
    ),
}


@made_of(row=ROWS, column=COLUMNS, inputs=INPUTS, batches=BATCHES)
def dataset(case, row, column, inputs, batches):
    table, length, size = case.arguments
    start, more = row(length)
    count = max(0, len(table) - length + more)
    y = column(table, 0)[start : start + count]
    made = tuple(batches(inputs(first_windows(table, length, count)), y, size))
    return made, made
