"""The parts of a split in time: how many rows are for training, and which rows both parts get."""

import numpy as np

from lstm_shapes.judging.parts import made_of, same_mistake

BOUNDARY = "It is `int(rows * train_fraction)`: the fraction of a row is cut off."
COUNTS = {
    "": ("", lambda rows, fraction: int(rows * fraction)),
    "rounded-up": (
        f"The number of training rows was rounded up. {BOUNDARY}",
        lambda rows, fraction: int(np.ceil(rows * fraction)),
    ),
    "rounded-up:test": (
        "The number of test rows was rounded down, which rounds the training rows up. Compute "
        "`int(rows * train_fraction)` and take the rest for the test.",
        lambda rows, fraction: rows - int(rows * (1 - fraction)),
    ),
    "rounded": (
        f"The number of training rows was rounded to the nearest. {BOUNDARY}",
        lambda rows, fraction: round(rows * fraction),
    ),
    "one-row-more": (
        "The training part has one row too many. The first n rows are `table[:n]`.",
        lambda rows, fraction: int(rows * fraction) + 1,
    ),
    "one-row-fewer": (
        "The training part has one row too few. The first n rows are `table[:n]`, which already "
        "excludes row number n.",
        lambda rows, fraction: max(0, int(rows * fraction) - 1),
    ),
    "fraction-of-test": (
        "`train_fraction` was used as the fraction of the test rows. It is that of the training "
        "rows, which come first.",
        lambda rows, fraction: int(rows * (1 - fraction)),
    ),
}
OVERLAP = "Some rows are in both parts: {}. The test rows begin where the training rows end."
LOST = (
    "A row is in neither part. The test rows are all those after the training rows: `table[n:]`, "
    "with the same n as in `table[:n]`."
)
SLICES = {
    "": ("", lambda t, n: (t[:n], t[n:])),
    **same_mistake(
        "minus-zero",
        "With fraction 1 there are no test rows, and a slice that counts from the end goes wrong: "
        "`table[-0:]` is the complete table, and `table[:-0]` is empty. Count from the front: "
        "`table[n:]`.",
        lambda t, n: (t[: n - len(t)], t[n - len(t) :]),
        lambda t, n: (t[:n], t[n - len(t) :]),
    ),
    "overlapping": (
        OVERLAP.format("the last training row is the first test row again"),
        lambda t, n: (t[:n], t[max(0, n - 1) :]),
    ),
    "overlapping:train": (
        OVERLAP.format("the first test row is in the training part, too"),
        lambda t, n: (t[: n + 1], t[n:]),
    ),
    "overlapping:all-test": (
        OVERLAP.format("the test part is the complete table"),
        lambda t, n: (t[:n], t),
    ),
    "overlapping:all-train": (
        OVERLAP.format("the training part is the complete table"),
        lambda t, n: (t, t[n:]),
    ),
    "row-lost": (LOST, lambda t, n: (t[:n], t[n + 1 :])),
    "last-rows-train": (
        "The training rows were taken from the end of the table. A model that forecasts learns "
        "from the past: training rows come first.",
        lambda t, n: (t[len(t) - n :], t[: len(t) - n]),
    ),
    "backward": (
        "The time steps are in reverse order in both parts. Keep the order of the rows.",
        lambda t, n: (t[:n][::-1], t[n:][::-1]),
    ),
    "backward:test": (
        "The time steps are in reverse order in the test part. Keep the order of the rows.",
        lambda t, n: (t[:n], t[n:][::-1]),
    ),
    "split-by-columns": (
        "The columns were split, not the rows: both parts keep every feature. Slice the first "
        "axis.",
        lambda t, n: (t[:, :n], t[:, n:]),
    ),
}
FORMS = {
    "": ("", lambda train, test: (train, test)),
    "swapped": (
        "The two results are swapped: the training rows come first, then the test rows.",
        lambda train, test: (test, train),
    ),
    "truncated": (
        "The fractions were cut off: the result holds integers only. Slicing keeps the dtype.",
        lambda train, test: (np.trunc(train), np.trunc(test)),
    ),
}


@made_of(count=COUNTS, slices=SLICES, form=FORMS)
def split(case, count, slices, form):
    table, fraction = case.arguments
    return form(*slices(table, count(len(table), fraction)))
