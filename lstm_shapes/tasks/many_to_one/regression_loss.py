"""The task `regression_loss`."""

import numpy as np

from lstm_shapes.judging.diagnostics import (
    COMMON,
)
from lstm_shapes.judging.task import Mistake, Task

from .metrics import BROADCAST, loss, loss_cases, new_axis, raw, relative

HINTS = {
    "both": (
        "(B, 1) minus (B,) is (B, B): every prediction meets every target. What has to be done "
        "to both before they are subtracted?",
        "Flatten both to (B,) with `reshape(-1)`. Before that, compare how many numbers there "
        "are, and raise `ValueError` if they differ.",
        "The mean of the squared differences: no sum, no root.",
    ),
}

TASK = Task(
    function="regression_loss",
    position=2,
    section="Which loss wants which target",
    points=3,
    hints=HINTS,
    cases=loss_cases,
    reference=loss,
    tolerance=1e-5,
    diagnostics=COMMON,
    mistakes=(
        Mistake("broadcast", BROADCAST, raw),
        Mistake("broadcast", BROADCAST, lambda case: raw(case, targets=new_axis)),
        Mistake("broadcast", BROADCAST, lambda case: raw(case, predictions=new_axis)),
        Mistake(
            "broadcast",
            BROADCAST,
            lambda case: raw(case, predictions=lambda p: p.reshape(-1, 1), targets=np.ravel),
        ),
        Mistake(
            "sum",
            "That is the sum of the squares. Divide by their number: the mean.",
            lambda case: loss(case, lambda error: np.sum(error**2)),
        ),
        Mistake(
            "root",
            "A root was taken at the end. The mean squared error was asked for.",
            lambda case: loss(case, lambda error: np.sqrt(np.mean(error**2))),
        ),
        Mistake(
            "absolute",
            "That is the mean of the absolute errors. Square them instead.",
            lambda case: loss(case, lambda error: np.mean(np.abs(error))),
        ),
        Mistake(
            "half",
            "That is half of the mean squared error.",
            lambda case: loss(case, lambda error: np.mean(error**2) / 2),
        ),
        Mistake(
            "not-squared",
            "The errors were not squared: positive and negative ones cancel each other.",
            lambda case: loss(case, np.mean),
        ),
        Mistake(
            "squared-mean",
            "The mean was taken before the square. Square each error, then take the mean.",
            lambda case: loss(case, lambda error: np.mean(error) ** 2),
        ),
        Mistake(
            "per-row",
            "That is one value for each row. One number was asked for: their mean.",
            lambda case: loss(case, lambda error: error**2),
        ),
        Mistake(
            "per-row",
            "That is one value for each row, (B, 1). One number was asked for: their mean.",
            lambda case: loss(case, lambda error: error[:, None] ** 2),
        ),
        Mistake(
            "one-number-in-an-array",
            "The loss has an axis of one, (1,). A loss is a number without axes: take the mean "
            "over all axes.",
            lambda case: loss(case, lambda error: np.mean(error**2)[None]),
        ),
        Mistake(
            "one-number-in-an-array",
            "The loss has axes of one, (1, 1). A loss is a number without axes.",
            lambda case: loss(case, lambda error: np.mean(error**2)[None, None]),
        ),
        Mistake(
            "largest",
            "That is the largest squared error. The mean was asked for.",
            lambda case: loss(case, lambda error: np.max(error**2)),
        ),
        Mistake(
            "median",
            "That is the median of the squared errors. The mean was asked for.",
            lambda case: loss(case, lambda error: np.median(error**2)),
        ),
        Mistake(
            "sample-mean",
            "The sum was divided by one less than the number of rows. The mean divides by all.",
            lambda case: loss(case, lambda error: np.sum(error**2) / max(1, len(error) - 1)),
        ),
        Mistake(
            "relative",
            "The errors were divided by the targets. Squared differences were asked for.",
            relative,
        ),
        Mistake(
            "negative",
            "The loss has the wrong diagnostic: a squared error is never negative.",
            lambda case: loss(case, lambda error: -np.mean(error**2)),
        ),
    ),
)
