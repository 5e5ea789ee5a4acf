"""standardize: both parts scaled with the statistics of the training rows."""

import numpy as np

from lstm_shapes.judging.diagnostics import of_results
from lstm_shapes.judging.random_inputs import distinct_sizes, read_only, strided, transposed
from lstm_shapes.judging.task import Case, Diagnostic, Failure, Mistake, Task

from .windows_and_targets import swap


def recording(rng, train_rows, test_rows, features, dtype="float32"):
    """Training and test rows of features in several units; the test rows lie elsewhere."""
    if np.dtype(dtype).kind == "i":
        train = rng.integers(-400, 2000, size=(train_rows, features))
        return train.astype(dtype), rng.integers(900, 4000, size=(test_rows, features)).astype(
            dtype
        )
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
    train_rows, test_rows = distinct_sizes(rng, 2, low=8, high=17)
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
        case(
            "values", "as many test rows as training rows", draw(train_rows, train_rows, features)
        ),
        case("edge cases", "whole numbers", draw(train_rows, test_rows, features, dtype="int64")),
        case("edge cases", "one feature", draw(train_rows, test_rows, 1)),
        case("edge cases", "one test row", draw(train_rows, 1, features)),
        case("edge cases", "one training row", draw(1, test_rows, features), aside=True),
        constant("a feature that is always 2", 2.0),
        constant("a feature that is always 0", 0.0, dtype="float32"),
        constant("a feature that is always 0.1", 0.1, tenths),
        case(
            "edge cases", "every other column", map(strided, draw(train_rows, test_rows, features))
        ),
        case(
            "edge cases",
            "transposed tables",
            map(transposed, draw(train_rows, test_rows, features)),
        ),
        case(
            "edge cases", "read-only tables", map(read_only, draw(train_rows, test_rows, features))
        ),
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
        return columns is not None and test(
            *columns, standardized(case)[1][:, case.known["constant"]]
        )

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
    Diagnostic(
        "constant-nan",
        "A feature that is the same in every training row has the deviation 0, and dividing by it "
        "gives NaN or infinity. Divide by 1 there: zeros in train, x - mean in test.",
        about_constant(not_finite),
    ),
    Diagnostic(
        "constant-rounding",
        "A feature that is always the same was divided by what rounding leaves of its deviation "
        "(some 1e-17), and zeros became ones or worse. `deviation == 0` does not see it: ask "
        "whether the largest training value equals the smallest, and divide by 1 there.",
        about_constant(not_zero),
    ),
    Diagnostic(
        "constant-divided",
        "A feature that is the same in every training row was divided by a number close to 0: its "
        "test values become huge. A small number added to the deviation hides this in train only. "
        "Divide by 1 there: zeros in train, x - mean in test.",
        about_constant(far_too_large),
    ),
    Diagnostic(
        "constant-zeroed",
        "A feature that is the same in every training row was set to zero in the test rows, too. "
        "There it is only shifted: x - mean.",
        about_constant(zeros_in_test),
    ),
    Diagnostic(
        "constant-other",
        "A feature that is the same in every training row is only shifted: zeros in train, and "
        "x - mean in test, divided by nothing.",
        about_constant(otherwise),
    ),
)
NEEDS_FLOATS = Diagnostic(
    "whole-numbers",
    "`mean` and `std` take no whole numbers in PyTorch. Make floating ones of both tables first.",
    lambda case, report: (
        case.arguments[0].dtype.kind == "i"
        and isinstance(report.answers[0], Failure)
        and "floating" in report.answers[0].text
    ),
    fails_group="edge cases",
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

TASK = Task(
    function="standardize",
    position=4,
    section="Scale with the training rows",
    points=3,
    hints=HINTS,
    cases=scaling_cases,
    reference=standardized,
    results=2,
    # Float32 loses digits where a mean is large; the sample deviation is 3 % away at least.
    tolerance=1e-3,
    timeout_s=10,
    diagnostics=(*of_results(2, "(train, test)"), *CONSTANT_FEATURE, NEEDS_FLOATS),
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
