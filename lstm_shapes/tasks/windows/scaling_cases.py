"""Scaling by the training rows: the cases of standardize, and the right answer."""

from dataclasses import dataclass, field

import numpy as np

from lstm_shapes.judging.random_inputs import distinct_sizes
from lstm_shapes.judging.task import Case
from lstm_shapes.judging.usual import LAYOUTS


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
        *(case("edge cases", note, map(layout, draw())) for note, layout in LAYOUTS.items()),
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
