"""The parts of scaling: whose mean and deviation are used, and how they are computed."""

import numpy as np

from lstm_shapes.judging.parts import made_of


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
