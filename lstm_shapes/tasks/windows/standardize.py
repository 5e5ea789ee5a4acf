"""standardize: train and test (R, F), both scaled with the training mean and deviation."""

import numpy as np

from lstm_shapes.judging.parts import made_of, ways, written
from lstm_shapes.judging.task import Diagnostic, Failure, Task

from .constant_feature import CONSTANT_FEATURE
from .scaling import scaling_cases, standardized

HINTS = {
    "both": (
        "Which rows may the mean and the deviation see, and along which axis are they taken, so "
        "that every feature has its own?",
    ),
    "keras": (
        "`mean(axis=0)` and `std(axis=0)` of the training rows, for both tables. A feature that "
        "never changes has nothing to be divided by: find it by its largest and smallest value, "
        "not by its deviation, which rounding may leave just above zero.",
        "`deviation = np.where(train.max(axis=0) == train.min(axis=0), 1, deviation)`, then "
        "`(train - mean) / deviation`, and the same with the test rows.",
    ),
    "pytorch": (
        "Mean and deviation along `dim=0` of the training rows, for both tables. `torch.std` "
        "divides by n - 1 unless it is told `correction=0`. A feature that never changes has "
        "nothing to be divided by: find it by its largest and smallest value, as rounding may "
        "leave its deviation just above zero.",
        "`deviation = torch.where(train.amax(dim=0) == train.amin(dim=0), 1.0, deviation)`, then "
        "`(train - mean) / deviation`, and the same with the test rows. Integers have no mean: "
        "convert them first.",
    ),
}


def sample_deviation(rows):
    return rows.std(axis=0, ddof=1) if len(rows) > 1 else np.full(rows.shape[1], np.nan)


TRAINING = "Take the mean and the deviation from the training rows alone."
BOTH = (
    "The mean and the deviation come from the training and test rows together. The test rows are "
    f"the future. {TRAINING}"
)
# (train, test) -> the rows whose statistics scale the training rows, and the test rows.
SOURCES = {
    "": ("", lambda train, test: (train, train)),
    "own-statistics": (
        "The test rows were scaled by their own mean and deviation. The model knows the units of "
        "the training rows: use the training mean and deviation for both.",
        lambda train, test: (train, test),
    ),
    "statistics-of-both": (BOTH, lambda train, test: (np.concatenate([train, test]),) * 2),
    "test-statistics": (
        "The mean and the deviation come from the test rows. The test rows are the future. "
        f"{TRAINING}",
        lambda train, test: (test, test),
    ),
}
PER_FEATURE = "Features have units of their own: take it down the rows (axis 0), one per feature."
MIN_MAX = (
    "This scales by the smallest and largest value. Subtract the training mean, and divide by the "
    "training deviation."
)
MEANS = {
    "": ("", lambda rows: rows.mean(axis=0)),
    "one-for-all": (f"There is one mean for all features. {PER_FEATURE}", np.mean),
    "not-centered": (
        "The mean was not subtracted: the rows were only divided. Every training feature must "
        "have the mean 0.",
        lambda rows: 0,
    ),
    "min-max": (MIN_MAX, lambda rows: rows.min(axis=0)),
}
DEVIATIONS = {
    "": ("", lambda rows: rows.std(axis=0)),
    "sample-deviation": (
        "The deviation is that of a sample, divided by rows - 1 (the default of `torch.std`). "
        "Expected that of the population: `correction=0` in PyTorch, `ddof=0` in NumPy.",
        sample_deviation,
    ),
    "one-for-all": (f"There is one deviation for all features. {PER_FEATURE}", np.std),
    "variance": (
        "The rows were divided by the variance. Divide by the standard deviation, its square root.",
        lambda rows: rows.var(axis=0),
    ),
    "not-divided": (
        "The mean was subtracted, but nothing was divided. Every training feature must have the "
        "deviation 1.",
        lambda rows: 1,
    ),
    "min-max": (MIN_MAX, lambda rows: np.ptp(rows, axis=0)),
}
GUARDS = {
    "": ("", lambda deviation: np.where(deviation == 0, 1, deviation)),
    ":none": ("", lambda deviation: deviation),
}


@made_of(source=SOURCES, mean=MEANS, deviation=DEVIATIONS, guard=GUARDS)
def scaled(case, source, mean, deviation, guard):
    train, test = (array.astype("float64") for array in case.arguments)
    with np.errstate(all="ignore"):
        return tuple(
            (array - mean(rows)) / guard(np.asarray(deviation(rows)))
            for array, rows in zip((train, test), source(train, test), strict=True)
        )


def per_row(guard):
    def answer(case):
        parts = [array.astype("float64") for array in case.arguments]
        with np.errstate(all="ignore"):
            return tuple(
                (part - part.mean(1, keepdims=True)) / guard(part.std(1, keepdims=True))
                for part in parts
            )

    return answer


def truncated(case):
    """Return results written into arrays of integers."""
    results = standardized(case)
    return tuple(map(np.trunc, results)) if case.arguments[0].dtype.kind == "i" else results


def needs_floats(case, report):
    answer = report.answers[0]
    integers = case.arguments[0].dtype.kind == "i"
    return integers and isinstance(answer, Failure) and "floating" in answer.text


MISTAKES = {
    **ways(
        "per-row",
        "Each row was scaled by its own mean and deviation. Take them down the rows (axis 0).",
        *(per_row(guard) for _, guard in GUARDS.values()),
    ),
    "test-unchanged": (
        "The test rows were not scaled, or by the mean and deviation of training rows that had "
        "been scaled already (about 0 and 1). Keep the training mean and deviation, then use them "
        "twice.",
        lambda case: (standardized(case)[0], case.arguments[1]),
    ),
    "test-unchanged:shifted": (
        "The test rows were only shifted, not divided, or divided by the deviation of training "
        "rows that had been scaled already. Keep the training mean and deviation, and use them "
        "twice.",
        lambda case: (standardized(case)[0], case.arguments[1] - case.arguments[0].mean(0)),
    ),
    "unchanged": (
        "Both tables are returned as they were passed. Subtract the training mean, and divide by "
        "the training deviation.",
        lambda case: case.arguments,
    ),
    "swapped": (
        "The two results are swapped: the training rows come first, then the test rows.",
        lambda case: standardized(case)[::-1],
    ),
    "integers": (
        "Tables of integers gave integers: the fractions were cut off. Write scaled values into a "
        "new floating-point array.",
        truncated,
    ),
}

TASK = Task(
    function="standardize",
    section="Scale with the training rows",
    points=3,
    position=4,
    cases=scaling_cases,
    reference=standardized,
    kind="results",
    result_names=("train", "test"),
    # Float32 loses digits where a mean is large; the sample deviation is 3 % away at least.
    tolerance=1e-3,
    timeout_s=10,
    hints=HINTS,
    diagnostics=(
        *CONSTANT_FEATURE,
        Diagnostic(
            "integers",
            "PyTorch has no `mean` and `std` of integers. Convert both tables to floating-point "
            "numbers first.",
            needs_floats,
            fails_group="edge cases",
            frameworks=("pytorch",),
        ),
    ),
    mistakes=(*written(MISTAKES), *scaled.mistakes()),
)
