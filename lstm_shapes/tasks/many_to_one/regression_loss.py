"""regression_loss: predictions and targets, (B, 1) or (B,), become their mean squared error."""

import numpy as np

from lstm_shapes.judging.families import of_parts
from lstm_shapes.judging.random_inputs import read_only, strided
from lstm_shapes.judging.task import Case, Task

HINTS = {
    "both": (
        "(B, 1) minus (B,) is (B, B): every prediction meets every target. What has to be done "
        "to both before they are subtracted?",
        "Flatten both to (B,) with `reshape(-1)`. Before that, compare how many numbers there "
        "are, and raise `ValueError` if they differ.",
        "Return the mean of the squared differences: no sum, no root.",
    ),
}


def loss_cases(rng, framework):
    rows = int(rng.integers(5, 10))
    one, flat = (rows, 1), (rows,)

    def case(group, shape, other, note="", dtype="float32", integers=False, form=np.asarray):
        predictions = (1 + 2 * rng.normal(size=shape)).astype(dtype)
        targets = (2 * rng.normal(size=other) - 1).astype(dtype)
        if integers:
            targets = rng.integers(-5, 9, size=other)
        sizes = (predictions.size, targets.size)
        return Case(group, (form(predictions), form(targets)), note, sizes=sizes)

    return [
        case("shape", (4, 1), (4, 1), "predictions (4, 1), targets (4, 1)"),
        case("shape", (4, 1), (4,), "predictions (4, 1), targets (4,)"),
        case("values", flat, flat, "predictions (B,), targets (B,)"),
        case("values", one, one, "predictions (B, 1), targets (B, 1)"),
        case("values", one, flat, "predictions (B, 1), targets (B,)"),
        case("values", flat, one, "predictions (B,), targets (B, 1)"),
        case("edge cases", (1, 1), (1,), "one row"),
        case("edge cases", one, flat, "integer targets", integers=True),
        case("edge cases", one, flat, "float64", dtype="float64"),
        case("edge cases", one, flat, "read-only arrays", form=read_only),
        case("edge cases", one, one, "every other column", form=strided),
        case("edge cases", flat, (rows + 1,), "one target more than predictions"),
        case("edge cases", (rows + 2, 1), flat, "more predictions than targets"),
        case("edge cases", one, (1,), "many predictions and a single target"),
        case("edge cases", (1,), one, "a single prediction and many targets"),
    ]


def paired(predictions, targets):
    """Return the errors, (B,). Raises ValueError if the counts differ."""
    if predictions.size != targets.size:
        raise ValueError("expected as many predictions as targets")
    return predictions.ravel() - targets.ravel()


BROADCAST = (
    "Every prediction was compared with every target: (B, 1) and (B,) broadcast to (B, B), with "
    "no error. Bring both to (B,) with `reshape(-1)` first."
)
ERRORS = {
    "": ("", lambda p, t: paired(p, t)),
    "broadcast": (BROADCAST, lambda p, t: p - t),
    "broadcast:targets": (BROADCAST, lambda p, t: p - t[:, None]),
    "broadcast:predictions": (BROADCAST, lambda p, t: p[:, None] - t),
    "broadcast:column": (BROADCAST, lambda p, t: p.reshape(-1, 1) - t.ravel()),
    "relative": (
        "The errors were divided by the targets. Square the differences themselves.",
        lambda p, t: paired(p, t) / t.ravel(),
    ),
}
ONE = "The loss has {} of length one. A loss is a number without axes: take the mean over all axes."
SUMMARIES = {
    "": ("", lambda e: np.mean(e**2)),
    "sum": (
        "This is the sum of the squares. Divide by their number: return the mean.",
        lambda e: np.sum(e**2),
    ),
    "root": (
        "A root was taken at the end. Return the mean squared error itself.",
        lambda e: np.sqrt(np.mean(e**2)),
    ),
    "absolute": (
        "This is the mean of the absolute errors. Square them instead.",
        lambda e: np.mean(np.abs(e)),
    ),
    "half": (
        "This is half of the mean squared error. Leave out the factor.",
        lambda e: np.mean(e**2) / 2,
    ),
    "not-squared": (
        "The errors were not squared: positive and negative ones cancel each other.",
        np.mean,
    ),
    "squared-mean": (
        "The mean was taken before the square. Square each error, then take the mean.",
        lambda e: np.mean(e) ** 2,
    ),
    "per-row": ("This is one value for each row. Return one number: their mean.", np.square),
    "per-row:column": (
        "This is one value for each row, (B, 1). Return one number: their mean.",
        lambda e: e[:, None] ** 2,
    ),
    "one-number-in-an-array": (ONE.format("an axis"), lambda e: np.mean(e**2)[None]),
    "one-number-in-an-array:two": (
        ONE.format("two axes"),
        lambda e: np.mean(e**2)[None, None],
    ),
    "largest": (
        "This is the largest squared error. Return the mean of all.",
        lambda e: np.max(e**2),
    ),
    "median": (
        "This is the median of the squared errors. Return their mean.",
        lambda e: np.median(e**2),
    ),
    "sample-mean": (
        "The sum was divided by the number of rows minus one. The mean divides by all rows.",
        lambda e: np.sum(e**2) / max(1, len(e) - 1),
    ),
    "negative": (
        "The loss has the wrong sign: a squared error is never negative.",
        lambda e: -np.mean(e**2),
    ),
}


def loss(errors=ERRORS[""][1], summary=SUMMARIES[""][1]):
    def answer(case):
        predictions, targets = (np.asarray(array, "float64") for array in case.arguments)
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.asarray(summary(errors(predictions, targets)))

    return answer


TASK = Task(
    function="regression_loss",
    section="Which loss wants which target",
    points=3,
    position=2,
    cases=loss_cases,
    reference=loss(),
    tolerance=1e-5,
    hints=HINTS,
    mistakes=tuple(of_parts(loss, errors=ERRORS, summary=SUMMARIES)),
)
