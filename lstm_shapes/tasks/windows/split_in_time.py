"""split_in_time: the first rows for training, the rest for testing."""

import numpy as np

from lstm_shapes.judging.diagnostics import of_results
from lstm_shapes.judging.random_inputs import random_array, read_only, strided, transposed
from lstm_shapes.judging.task import Case, Diagnostic, Mistake, Task

from .shared import CUT_OFF


def split_cases(rng, framework):
    features = int(rng.integers(3, 8))
    side = int(rng.integers(5, 9))

    def table(rows, features=features, dtype="float32"):
        return random_array(rng, rows, features, dtype=dtype)

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

SHUFFLED = Diagnostic(
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

HINTS = {
    "both": (
        "No row is drawn: the first part of the table is for training, the rest is the test. All "
        "you need is the number of the row where the second part begins.",
        "The border is `int(rows * train_fraction)`. Slice up to it and from it on, so that no "
        "row is lost and none is in both.",
        "`return table[:border], table[border:]`. A slice that counts from the end, such as "
        "`table[-0:]`, goes wrong for the fraction 1.",
    ),
}

TASK = Task(
    function="split_in_time",
    position=3,
    section="Split in time",
    points=2,
    hints=HINTS,
    cases=split_cases,
    reference=parted(lambda table, first, fraction: (table[:first], table[first:])),
    results=2,
    keeps_dtype=True,
    timeout_s=10,
    diagnostics=(*of_results(2, "(train, test)"), SHUFFLED),
    mistakes=(
        Mistake(
            "minus-zero",
            MINUS_ZERO,
            parted(lambda table, first, fraction: minus_zero(table, fraction, len(table) - first)),
        ),
        Mistake(
            "minus-zero",
            MINUS_ZERO,
            parted(lambda table, first, fraction: (table[:first], table[-(len(table) - first) :])),
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
        Mistake(
            "backwards", "Time runs backwards in both parts. Keep the order of the rows.", BACKWARDS
        ),
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
                np.split(
                    case.arguments[0], [int(case.arguments[0].shape[1] * case.arguments[1])], 1
                )
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
