"""standardize: train and test (R, F), both scaled with the training mean and deviation."""

import numpy as np

from lstm_shapes.judging.parts import mistakes_of, same_mistake
from lstm_shapes.judging.task import Diagnostic, Failure, Task

from .constant_feature import CONSTANT_FEATURE
from .scaling_cases import scaling_cases, standardized
from .scaling_parts import GUARDS, scaled

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
    **same_mistake(
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
    mistakes=(*mistakes_of(MISTAKES), *scaled.mistakes()),
)
