"""standardize: train and test (R, F), both scaled with the training mean and deviation."""

from dataclasses import dataclass, field

import numpy as np

from lstm_shapes.judging.families import of_parts
from lstm_shapes.judging.random_inputs import distinct_sizes, read_only, strided, transposed
from lstm_shapes.judging.task import Case, Diagnostic, Failure, Mistake, Task

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


@dataclass(frozen=True, eq=False)
class ScalingCase(Case):
    """constant: the column of a feature that has one value in all training rows."""

    constant: int | None = field(default=None, kw_only=True)


def recording(rng, train_rows, test_rows, features, dtype="float32"):
    """Draw training and test rows of features in several units, in different ranges."""
    if np.dtype(dtype).kind == "i":
        train = rng.integers(-400, 2000, size=(train_rows, features))
        test = rng.integers(900, 4000, size=(test_rows, features))
    else:
        middle = rng.uniform(20, 90, size=features) * rng.choice([-1, 1], size=features)
        scale = rng.uniform(3, 12, size=features)
        train = rng.normal(middle, scale, size=(train_rows, features))
        test = rng.normal(middle + 2 * scale, 1.8 * scale, size=(test_rows, features))
    return train.astype(dtype), test.astype(dtype)


def deviation_left(rows, value):
    """Return whether rounding leaves a deviation in equal rows, and hardly any in float32."""
    equal = np.full((rows, 2), value)
    return equal.std(axis=0)[0] > 0 and equal.astype("float32").std(axis=0)[0] < 1e-8


def scaling_cases(rng, framework):
    features = int(rng.integers(3, 7))
    train_rows, test_rows = distinct_sizes(rng, 2, low=8, high=17)
    side = int(rng.integers(4, 7))
    column = int(rng.integers(0, features))
    tenths = int(rng.choice([rows for rows in range(6, 40) if deviation_left(rows, 0.1)]))

    def draw(train_rows=train_rows, test_rows=test_rows, features=features, dtype="float32"):
        return recording(rng, train_rows, test_rows, features, dtype)

    def case(group, note="", arrays=None, **known):
        arrays = tuple(arrays or draw())
        sizes = (len(arrays[0]), len(arrays[1]), arrays[0].shape[1])
        return ScalingCase(group, arrays, note, sizes=sizes, **known)

    def constant(note, value, rows=train_rows, dtype="float64"):
        train, test = draw(rows, dtype=dtype)
        train[:, column] = value
        # If the test rows had the value too, dividing them could not show.
        test[:, column] = value + np.linspace(-2, 3, len(test))
        known = {"constant": column, "undiagnosed": True}
        return case("edge cases", note, (train, test), **known)

    year = draw()
    for array, first in zip(year, (1700, 1700 + 10 * train_rows), strict=True):
        array[:, column] = first + 10 * np.arange(len(array))
    return [
        case("shape", "8 training rows, 5 test rows, 3 features", draw(8, 5, 3, "float64")),
        case("shape"),
        case("values"),
        case("values", arrays=draw(dtype="float64")),
        case("values", "years as a feature", year),
        case("values", "as many features as training rows", draw(side, features=side)),
        case("values", "as many test rows as training rows", draw(test_rows=train_rows)),
        case("edge cases", "integers", draw(dtype="int64")),
        case("edge cases", "one feature", draw(features=1)),
        case("edge cases", "one test row", draw(test_rows=1)),
        case("edge cases", "one training row", draw(1), undiagnosed=True),
        constant("a feature that is always 2", 2.0),
        constant("a feature that is always 0", 0.0, dtype="float32"),
        constant("a feature that is always 0.1", 0.1, tenths),
        case("edge cases", "every other column", map(strided, draw())),
        case("edge cases", "transposed tables", map(transposed, draw())),
        case("edge cases", "read-only tables", map(read_only, draw())),
    ]


def is_constant(train):
    return train.max(axis=0) == train.min(axis=0)


def standardized(case):
    """Scale by the training mean and deviation; where nothing varies, only shift."""
    train, test = (array.astype("float64") for array in case.arguments)
    mean = train.mean(axis=0)
    deviation = np.where(is_constant(train), 1, train.std(axis=0))
    # The mean of equal numbers is that number; the sum of many, divided, may miss it.
    mean = np.where(is_constant(train), train[0], mean)
    return (train - mean) / deviation, (test - mean) / deviation


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


def scaled(
    source=SOURCES[""][1],
    mean=MEANS[""][1],
    deviation=DEVIATIONS[""][1],
    guard=GUARDS[""][1],
):
    def answer(case):
        train, test = (array.astype("float64") for array in case.arguments)
        with np.errstate(all="ignore"):
            return tuple(
                (array - mean(rows)) / guard(np.asarray(deviation(rows)))
                for array, rows in zip((train, test), source(train, test), strict=True)
            )

    return answer


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


def of_constant_feature(test):
    """Return a test of the constant feature (train, test, expected test), if the rest is right."""

    def detects(case, report):
        if case.constant is None:
            return False
        got, expected = report.answers[0], standardized(case)
        for part, want in zip(got, expected, strict=True):
            if part.shape != want.shape:
                return False
            rest = (np.delete(array, case.constant, axis=1) for array in (part, want))
            if not np.allclose(*rest, rtol=1e-3, atol=1e-3):
                return False
        return test(*(array[:, case.constant] for array in (*got, expected[1])))

    return detects


SAME = "A feature that is the same in every training row "
SHIFT = "Divide by 1 there: zeros in train, x - mean in test."
CONSTANT_FEATURE = tuple(
    Diagnostic(key, sentence, of_constant_feature(test))
    for key, sentence, test in (
        (
            "constant-nan",
            SAME + f"has the deviation 0, and dividing by it gives NaN or infinity. {SHIFT}",
            lambda train, test, want: not (np.isfinite(train).all() and np.isfinite(test).all()),
        ),
        (
            "constant-rounding",
            SAME + "was divided by what rounding leaves of its deviation (about 1e-17), and zeros "
            "became ones or worse. `deviation == 0` does not see it: test whether the largest "
            "training value equals the smallest, and divide by 1 there.",
            lambda train, test, want: not np.allclose(train, 0, atol=1e-3),
        ),
        (
            "constant-divided",
            SAME + "was divided by a number close to 0: its test values become huge. A small "
            f"number added to the deviation hides this in train only. {SHIFT}",
            lambda train, test, want: (np.abs(test) > 100 * (1 + np.abs(want))).any(),
        ),
        (
            "constant-zeroed",
            SAME + "was set to zero in the test rows, too. There it is only shifted: x - mean.",
            lambda train, test, want: np.allclose(test, 0, atol=1e-3),
        ),
        (
            "constant-other",
            SAME + "is only shifted: expected zeros in train, and x - mean in test, not divided.",
            lambda train, test, want: not np.allclose(test, want, rtol=1e-3, atol=1e-3),
        ),
    )
)


def needs_floats(case, report):
    answer = report.answers[0]
    integers = case.arguments[0].dtype.kind == "i"
    return integers and isinstance(answer, Failure) and "floating" in answer.text


PER_ROW = "Each row was scaled by its own mean and deviation. Take them down the rows (axis 0)."

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
    mistakes=(
        Mistake("per-row", PER_ROW, per_row(GUARDS[""][1])),
        Mistake("per-row", PER_ROW, per_row(GUARDS[":none"][1])),
        Mistake(
            "test-unchanged",
            "The test rows were not scaled, or by the mean and deviation of training rows that "
            "had been scaled already (about 0 and 1). Keep the training mean and deviation, then "
            "use them twice.",
            lambda case: (standardized(case)[0], case.arguments[1]),
        ),
        Mistake(
            "test-unchanged",
            "The test rows were only shifted, not divided, or divided by the deviation of "
            "training rows that had been scaled already. Keep the training mean and deviation, "
            "and use them twice.",
            lambda case: (standardized(case)[0], case.arguments[1] - case.arguments[0].mean(0)),
        ),
        Mistake(
            "unchanged",
            "Both tables are returned as they were passed. Subtract the training mean, and divide "
            "by the training deviation.",
            lambda case: case.arguments,
        ),
        Mistake(
            "swapped",
            "The two results are swapped: the training rows come first, then the test rows.",
            lambda case: standardized(case)[::-1],
        ),
        Mistake(
            "integers",
            "Tables of integers gave integers: the fractions were cut off. Write scaled values "
            "into a new floating-point array.",
            truncated,
        ),
        *of_parts(scaled, source=SOURCES, mean=MEANS, deviation=DEVIATIONS, guard=GUARDS),
    ),
)
