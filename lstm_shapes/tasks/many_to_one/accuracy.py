"""accuracy: logits (B, classes) and labels (B,) become the fraction of correct rows, a float."""

import numpy as np

from lstm_shapes.judging.families import of_parts
from lstm_shapes.judging.random_inputs import distinct_sizes
from lstm_shapes.judging.task import Case, Diagnostic, Mistake, Stage, Task
from lstm_shapes.judging.usual import LAYOUTS

from .accuracy_parts import CHOICES, SUMMARIES, measured, per_class, threshold

HINTS = {
    "both": (
        "The logits are (batch, classes). What does each row predict, and along which axis do "
        "you look for it?",
        "The `argmax` over the classes is the predicted class of each row. Compare it with the "
        "labels, and take the fraction that agrees.",
    ),
    "keras": ("`float(np.mean(np.argmax(logits, axis=1) == labels))`.",),
    "pytorch": ("`(logits.argmax(dim=1) == labels).double().mean().item()`.",),
}


def accuracy_cases(rng, framework):
    rows, classes = distinct_sizes(rng, 2, low=4)
    many = int(rng.choice([31, 37, 41, 43, 47]))  # a prime: no fraction of it is a round number
    side = int(rng.integers(5, 9))

    def case(group, rows, classes, note="", correct=0.6, form=np.asarray, below=0.0, **dtypes):
        # No ties, and values on both sides of zero, unless all are to be negative.
        places = np.argsort(rng.random((rows, classes)), axis=1)
        logits = 2.0 * places - classes + rng.uniform(0.1, 0.9, (rows, classes)) - below
        logits = logits.astype(dtypes.get("logits", "float32"))
        labels = rng.integers(classes, size=rows)
        hit = rng.random(rows) < correct
        # Drawn for each row, but never all or none by chance.
        if rows > 2 and 0 < correct < 1:
            hit[:2], hit[-1] = True, False
        best = logits.argmax(axis=1)
        labels = np.where(hit, best, np.where(labels == best, (best + 1) % classes, labels))
        if rows == classes:
            # An argmax over the rows is right once, by chance.
            labels[0] = logits.argmax(axis=0)[0]
        labels = labels.astype(dtypes.get("labels", "int64"))
        arguments = (form(logits), form(labels) if rows > 1 else labels)
        return Case(group, arguments, note, sizes=(rows, classes))

    return [
        case("shape", 4, 9, "batch 4, classes 9"),
        case("shape", rows, classes),
        # One hard-coded number cannot be right in both.
        case("shape", rows, classes, "no correct row", correct=0.0),
        case("values", many, classes, "many rows"),
        case("values", many, classes, "negative logits", below=40.0),
        case("values", side, side, "as many rows as classes"),
        case("edge cases", rows, classes, "float64 and int32", logits="float64", labels="int32"),
        case("edge cases", rows, classes, "every row correct", correct=1.0),
        case("edge cases", rows, classes, "no correct row", correct=0.0),
        case("edge cases", 1, classes, "one row, which is correct", correct=1.0),
        case("edge cases", 1, classes, "one row, which is wrong", correct=0.0),
        case("edge cases", rows, 1, "one class", correct=1.0, below=5.0),
        *(case("edge cases", rows, classes, note, form=form) for note, form in LAYOUTS.items()),
    ]


def right_number(case, report):
    """Return the answer if it is the right number in any form; else None."""
    answer = report.answers[0]
    # One value for each row looks the same if there is one row.
    row_by_row = isinstance(answer, np.ndarray) and answer.shape == case.arguments[1].shape
    if not isinstance(answer, np.ndarray) or answer.size != 1 or row_by_row:
        return None
    right = answer.dtype.kind == "f" and abs(answer.item() - float(measured()(case))) < 1e-6
    return answer if right else None


def not_a_float(case, report):
    # A float32 is never Python's own float.
    answer = right_number(case, report)
    return answer is not None and (
        answer.dtype != np.float64 or answer.ndim > 0 or report.is_plain_list
    )


def tensor_result(case, report):
    # In PyTorch's notebook a plain float arrives with its type's name.
    floats = ("float", "float64")
    return right_number(case, report) is not None and report.foreign_type not in floats


NOT_A_FLOAT = "The number is right, but it is not a Python float: "
TASK = Task(
    function="accuracy",
    section="Reading an accuracy",
    points=2,
    position=1,
    cases=accuracy_cases,
    reference=measured(),
    kind="other",
    tolerance=1e-6,
    hints=HINTS,
    diagnostics=(
        Diagnostic(
            "not-a-float",
            NOT_A_FLOAT + "convert it with `float(...)`.",
            not_a_float,
            Stage.SIDE_EFFECT,
            "edge cases",
            ("keras",),
        ),
        Diagnostic(
            "not-a-float",
            NOT_A_FLOAT + "convert it with `float(...)`, or with `.item()`.",
            tensor_result,
            Stage.SIDE_EFFECT,
            "edge cases",
            ("pytorch",),
        ),
    ),
    mistakes=(
        Mistake(
            "per-class",
            "This is the mean over the accuracies of the classes. Every row counts equally.",
            per_class,
        ),
        Mistake(
            "threshold",
            "A row counted as correct if its label's logit is above a threshold. It is correct "
            "if that logit is the largest of its row.",
            threshold,
        ),
        *of_parts(measured, choice=CHOICES, summary=SUMMARIES),
    ),
)
