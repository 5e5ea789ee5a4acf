"""accuracy: logits (B, classes) and labels (B,) become the fraction of correct rows, a float."""

import numpy as np

from lstm_shapes.judging.families import of_parts
from lstm_shapes.judging.random_inputs import distinct_sizes, read_only, strided, transposed
from lstm_shapes.judging.task import Case, Diagnostic, Mistake, Stage, Task

HINTS = {
    "both": (
        "The logits are (batch, classes). What does each row predict, and along which axis do "
        "you look for it?",
    ),
    "keras": (
        "`np.argmax(logits, axis=1)` is the predicted class of each row. Compare it with the "
        "labels, and take the fraction that agrees.",
        "`float(np.mean(np.argmax(logits, axis=1) == labels))`.",
    ),
    "pytorch": (
        "`logits.argmax(dim=1)` is the predicted class of each row. Compare it with the labels, "
        "and take the fraction that agrees.",
        "`(logits.argmax(dim=1) == labels).double().mean().item()`.",
    ),
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
        case("edge cases", rows, classes, "read-only arrays", form=read_only),
        case("edge cases", rows, classes, "every other column", form=strided),
        case("edge cases", rows, classes, "transposed logits", form=transposed),
    ]


def best_from_zero(logits):
    """Search for the largest logit from 0 on, which finds nothing among negative ones."""
    return np.where(logits.max(axis=1) > 0, logits.argmax(axis=1), 0)


EACH_ROW = "Each row chooses among its classes: axis 1, or -1."
VALUES = "A label is the place of the largest logit: use `argmax`."
CHOICES = {
    "": ("", lambda logits: logits.argmax(axis=1)),
    "over-batch": (
        f"The largest logit was looked for among the rows (axis 0). {EACH_ROW}",
        lambda logits: logits.argmax(axis=0),
    ),
    "compares-logits": (
        f"The labels were compared with the logits' values, from `max`. {VALUES}",
        lambda logits: logits.max(axis=1),
    ),
    "compares-logits:all": (
        f"The labels were compared with the logits themselves. {VALUES}",
        lambda logits: logits,
    ),
    "smallest": (
        "The smallest logit was taken. The largest one is the prediction: use `argmax`.",
        lambda logits: logits.argmin(axis=1),
    ),
    "ids-from-one": (
        "The classes were counted from one. Labels count from zero, as `argmax` does.",
        lambda logits: logits.argmax(axis=1) + 1,
    ),
    "over-everything": (
        f"`argmax` without an axis returns one place in the flattened array. {EACH_ROW}",
        lambda logits: logits.argmax(),
    ),
    "broadcast": (
        "Every row's prediction was compared with every label: (B, 1) and (B,) broadcast to "
        "(B, B). Compare (B,) with (B,).",
        lambda logits: logits.argmax(axis=1)[:, None],
    ),
    "from-zero": (
        "The search for the largest logit begins at 0, and no negative logit is larger. Begin "
        "with the first logit, or use `argmax`.",
        best_from_zero,
    ),
}
SUMMARIES = {
    "": ("", lambda hits, logits: hits.mean()),
    "count": (
        "This is the number of correct rows. Divide by the number of rows.",
        lambda hits, logits: hits.sum(),
    ),
    "percent": (
        "This is a percentage. The accuracy is between 0 and 1.",
        lambda hits, logits: 100 * hits.mean(),
    ),
    "percent:rounded": (
        "This is a rounded percentage. The accuracy is between 0 and 1.",
        lambda hits, logits: np.round(100 * hits.mean()),
    ),
    "rounded": (
        "The accuracy was rounded. Round when you print, not before.",
        lambda hits, logits: np.round(hits.mean(), 2),
    ),
    "error-rate": (
        "This is the fraction of wrong rows. Return the fraction of correct ones.",
        lambda hits, logits: 1 - hits.mean(),
    ),
    "per-row": (
        "This is one value for each row. Return one number: their mean.",
        lambda hits, logits: hits,
    ),
    "over-classes": (
        "The count was divided by the number of classes. Divide by the number of rows.",
        lambda hits, logits: hits.sum() / logits.shape[1],
    ),
    "over-classes:size": (
        "The count was divided by rows times classes (`size`, `numel`). Divide by the number of "
        "rows.",
        lambda hits, logits: hits.sum() / logits.size,
    ),
    "all-or-nothing": (
        "This is 1 if all rows are correct, and else 0: from `all`, or rounded down (`//`, "
        "`int`). Return the fraction of correct rows.",
        lambda hits, logits: float(hits.all()),
    ),
    "first-row": (
        "Only the first row was compared. All rows count.",
        lambda hits, logits: float(hits[0]),
    ),
}


def measured(choice=CHOICES[""][1], summary=SUMMARIES[""][1]):
    def answer(case):
        logits, labels = case.arguments
        # As in both frameworks, shapes that do not broadcast are an error.
        hits = np.equal(*np.broadcast_arrays(choice(logits), labels))
        return np.asarray(summary(hits, logits))

    return answer


def per_class(case):
    logits, labels = case.arguments
    hits = logits.argmax(axis=1) == labels
    return np.mean([hits[labels == label].mean() for label in np.unique(labels)])


def threshold(case):
    logits, labels = case.arguments
    return np.mean(logits[np.arange(len(labels)), labels] > 0)


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
