"""split_in_time: the first int(R * fraction) rows of a table (R, F), and the rest."""

import numpy as np

from lstm_shapes.judging.task import Diagnostic, Mistake, Task

from .shared import layouts, table_cases, tables
from .split_parts import LOST, split

HINTS = {
    "both": (
        "Rows are not shuffled: the first part is for training, the rest for testing. All "
        "you need is the number of the row where the second part begins.",
        "The border is `int(rows * train_fraction)`. Slice up to it and from it on, so that no "
        "row is lost and none is in both.",
        "`return table[:border], table[border:]`. A slice that counts from the end, such as "
        "`table[-0:]`, goes wrong for the fraction 1.",
    ),
}


def split_cases(rng, framework):
    features = int(rng.integers(3, 8))
    side = int(rng.integers(5, 9))
    table = tables(rng, 13, features)

    def rows_for(fraction, low, high):
        """Draw a number of rows such that rows * fraction has a remainder between low and high."""
        fitting = [n for n in range(12, 40) if low < n * fraction % 1 < high and n != features]
        return int(rng.choice(fitting))

    return table_cases(
        [
            ("shape", "10 rows and fraction 0.8", table(10, 3, "float64"), 0.8),
            ("shape", "fraction 0.7", table(rows_for(0.7, 0.55, 0.95)), 0.7),
            ("values", "fraction 0.7", table(rows_for(0.7, 0.55, 0.95)), 0.7),
            ("values", "fraction 0.8", table(rows_for(0.8, 0.1, 0.45), dtype="float64"), 0.8),
            ("values", "integers", table(rows_for(0.3, 0.55, 0.95), dtype="int64"), 0.3),
            ("values", "20 rows and fraction 0.75", table(20), 0.75),
            ("values", "as many features as rows", table(2 * side + 1, 2 * side + 1), 0.6),
            ("edge cases", "fraction 0", table(rows_for(0.7, 0.1, 0.9)), 0.0),
            ("edge cases", "fraction 1", table(rows_for(0.7, 0.1, 0.9)), 1.0),
            ("edge cases", "one row", table(1), 0.5),
            ("edge cases", "one feature", table(rows_for(0.6, 0.1, 0.9), 1), 0.6),
            ("edge cases", "a fraction of less than one row", table(side), 0.1),
            *layouts(table(), 0.7),
        ]
    )


def row_lost_by_rounding(case):
    table, fraction = case.arguments
    rest = len(table) - int(len(table) * (1 - fraction))
    return table[: int(len(table) * fraction)], table[rest:]


def split_columns(case):
    table, fraction = case.arguments
    return tuple(np.split(table, [int(table.shape[1] * fraction)], 1))


BY_RULE = [split.but(slices=key) for key in ("last-rows-train", "backward", "backward:test")]


def same_rows_in_order(got, want):
    return all(np.array_equal(*pair) for pair in zip(got, want, strict=True))


def shuffled_rows(case, report):
    """Return whether all rows are there once, in parts of the right size, in another order."""
    got = report.answers[0]
    if not isinstance(got, tuple) or not all(isinstance(part, np.ndarray) for part in got):
        return False
    want = split(case)
    if [part.shape for part in got] != [part.shape for part in want]:
        return False
    table, rows = case.arguments[0], np.concatenate(got)
    moved = sorted(map(tuple, rows.tolist())) == sorted(map(tuple, table.tolist()))
    by_rule = any(same_rows_in_order(got, rule(case)) for rule in BY_RULE)
    return moved and not same_rows_in_order(got, want) and not by_rule


TASK = Task(
    function="split_in_time",
    section="Split in time",
    points=2,
    position=3,
    cases=split_cases,
    reference=split,
    kind="results",
    result_names=("train", "test"),
    keeps_dtype=True,
    timeout_s=10,
    hints=HINTS,
    diagnostics=(
        Diagnostic(
            "shuffled",
            "The rows are not in their order: they were shuffled or drawn from the whole table, "
            "so the model would train on rows from after those it is tested on. Take the first "
            "rows for training, with a slice.",
            shuffled_rows,
        ),
    ),
    mistakes=(
        Mistake("row-lost", LOST, row_lost_by_rounding),
        Mistake(
            "split-by-columns",
            "The columns were split, not the rows: both parts keep every feature. Slice the first "
            "axis, and count `len(table)` rows.",
            split_columns,
        ),
        *split.mistakes(),
    ),
)
