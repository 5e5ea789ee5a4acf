"""The task `accuracy`."""

import numpy as np

from lstm_shapes.judging.diagnostics import (
    CHANGES_ARGUMENT,
    NOT_FINISHED,
    NOT_WRITTEN,
    OTHER,
    RETURNS_NOTHING,
)
from lstm_shapes.judging.task import Diagnostic, Mistake, Task

from .metrics import (
    NOT_A_FLOAT,
    accuracy_cases,
    best_from_zero,
    not_a_float,
    per_class,
    share,
    tensor_result,
    threshold,
)

HINTS = {
    "both": (
        "The logits are (batch, classes). What does each row predict, and along which axis do "
        "you look for it?",
    ),
    "keras": (
        "`np.argmax(logits, axis=1)` is the predicted class of each row. Compare it with the "
        "labels, and take the share that agrees.",
        "`float(np.mean(np.argmax(logits, axis=1) == labels))`.",
    ),
    "pytorch": (
        "`logits.argmax(dim=1)` is the predicted class of each row. Compare it with the labels, "
        "and take the share that agrees.",
        "`(logits.argmax(dim=1) == labels).double().mean().item()`.",
    ),
}

TASK = Task(
    function="accuracy",
    position=1,
    section="Reading an accuracy",
    points=2,
    hints=HINTS,
    cases=accuracy_cases,
    reference=share,
    tolerance=1e-6,
    diagnostics=(
        NOT_WRITTEN,
        NOT_FINISHED,
        RETURNS_NOTHING,
        CHANGES_ARGUMENT,
        Diagnostic("not-a-float", NOT_A_FLOAT + ".", not_a_float, "edge cases", ("keras",)),
        Diagnostic(
            "not-a-float",
            NOT_A_FLOAT + ", or take it with `.item()`.",
            tensor_result,
            "edge cases",
            ("pytorch",),
        ),
        OTHER,
    ),
    mistakes=(
        Mistake(
            "over-batch",
            "The largest logit was looked for among the rows (axis 0). Each row chooses among "
            "its classes: axis 1, or -1.",
            lambda case: share(case, lambda logits: logits.argmax(axis=0)),
        ),
        Mistake(
            "count",
            "That is how many rows are right. Divide by the number of rows.",
            lambda case: share(case, of=np.sum),
        ),
        Mistake(
            "percent",
            "That is a percentage. The share lies between 0 and 1.",
            lambda case: 100 * share(case),
        ),
        Mistake(
            "percent",
            "That is a percentage, rounded. The share lies between 0 and 1.",
            lambda case: np.round(100 * share(case)),
        ),
        Mistake(
            "rounded",
            "The share was rounded. Round when you print, not before.",
            lambda case: np.round(share(case), 2),
        ),
        Mistake(
            "error-rate",
            "That is the share of wrong rows. The right ones were asked for.",
            lambda case: 1 - share(case),
        ),
        Mistake(
            "per-row",
            "That is one value for each row, right or wrong. One number was asked for: their mean.",
            lambda case: share(case, of=lambda hits: hits),
        ),
        Mistake(
            "compares-logits",
            "The labels were compared with the logits' values. A label is the place of the "
            "largest logit: `argmax`, not `max`.",
            lambda case: share(case, lambda logits: logits.max(axis=1)),
        ),
        Mistake(
            "compares-logits",
            "The labels were compared with the logits themselves. Choose a class first: the place "
            "of the largest logit, `argmax`.",
            lambda case: share(case, lambda logits: logits),
        ),
        Mistake(
            "smallest",
            "The smallest logit was taken. The largest one is the choice: `argmax`.",
            lambda case: share(case, lambda logits: logits.argmin(axis=1)),
        ),
        Mistake(
            "ids-from-one",
            "The classes were counted from one. Labels are ids from zero, as `argmax` gives them.",
            lambda case: share(case, lambda logits: logits.argmax(axis=1) + 1),
        ),
        Mistake(
            "over-everything",
            "`argmax` without an axis gives one place in the whole flattened array. Each row "
            "chooses: axis 1, or -1.",
            lambda case: share(case, lambda logits: logits.argmax()),
        ),
        Mistake(
            "broadcast",
            "Every row's choice was compared with every label: an axis of one spread to (B, B). "
            "Compare (B,) with (B,).",
            lambda case: share(case, lambda logits: logits.argmax(axis=1)[:, None]),
        ),
        Mistake(
            "over-classes",
            "The count was divided by the number of classes. Divide by the number of rows.",
            lambda case: share(case, of=np.sum) / case.arguments[0].shape[1],
        ),
        Mistake(
            "over-classes",
            "The count was divided by rows times classes (`size`, `numel`). Divide by the number "
            "of rows.",
            lambda case: share(case, of=np.sum) / case.arguments[0].size,
        ),
        Mistake(
            "all-or-nothing",
            "That is 1 where all rows are right, and else 0: asked with `all`, or rounded down "
            "(`//`, `int`). The share of the right rows was asked for.",
            lambda case: share(case, of=lambda hits: float(hits.all())),
        ),
        Mistake(
            "per-class",
            "That is the mean over the classes' own shares. Every row counts alike.",
            per_class,
        ),
        Mistake(
            "from-zero",
            "The search for the largest logit begins at 0, and among negative logits nothing is "
            "larger. Begin at the first one, or use `argmax`.",
            lambda case: share(case, best_from_zero),
        ),
        Mistake(
            "threshold",
            "A row counted as right when its label's logit is above a threshold. It is right when "
            "that logit is the largest of its row.",
            threshold,
        ),
        Mistake(
            "first-row",
            "Only the first row was looked at. All rows count.",
            lambda case: share(case, of=lambda hits: float(hits[0])),
        ),
    ),
)
