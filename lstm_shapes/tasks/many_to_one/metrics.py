"""accuracy and regression_loss: one number out of a batch of answers."""

import numpy as np

from lstm_shapes.judging.random_inputs import distinct_sizes, read_only, strided, transposed
from lstm_shapes.judging.task import Case


def accuracy_cases(rng, framework):
    rows, classes = distinct_sizes(rng, 2, low=4)
    many = int(rng.choice([31, 37, 41, 43, 47]))  # a prime: no share of it is a round number

    def case(group, rows, classes, note="", right=0.6, form=lambda array: array, **how):
        # No ties, and values on both sides of zero, unless all are to be negative.
        places = np.argsort(rng.random((rows, classes)), axis=1)
        logits = 2.0 * places - classes + rng.uniform(0.1, 0.9, (rows, classes))
        logits = (logits - how.get("below", 0)).astype(how.get("dtype", "float32"))
        labels = rng.integers(classes, size=rows)
        told = rng.random(rows) < right
        # Each row's share of right ones is drawn, but never all or none by chance.
        if rows > 2 and 0 < right < 1:
            told[:2], told[-1] = True, False
        best = logits.argmax(axis=1)
        labels = np.where(told, best, np.where(labels == best, (best + 1) % classes, labels))
        if rows == classes:
            # Whoever looks for the largest among the rows is right once, by chance.
            labels[0] = logits.argmax(axis=0)[0]
        labels = labels.astype(how.get("ids", "int64"))
        return Case(group, (form(logits), form(labels) if rows > 1 else labels), note)

    side = int(rng.integers(5, 9))
    return [
        case("shape", 4, 9, "batch 4, classes 9"),
        case("shape", rows, classes),
        # One number known by heart cannot be right in both.
        case("shape", rows, classes, "no label right", right=0.0),
        case("values", many, classes, "many rows"),
        case("values", many, classes, "negative logits", below=40.0),
        case("values", side, side, "as many rows as classes"),
        case("edge cases", rows, classes, "float64, int32 ids", dtype="float64", ids="int32"),
        case("edge cases", rows, classes, "every label right", right=1.0),
        case("edge cases", rows, classes, "no label right", right=0.0),
        case("edge cases", 1, classes, "one row, which is right", right=1.0),
        case("edge cases", 1, classes, "one row, which is wrong", right=0.0),
        case("edge cases", rows, 1, "one class", right=1.0, below=5.0),
        case("edge cases", rows, classes, "read-only arrays", form=read_only),
        case("edge cases", rows, classes, "every other column", form=strided),
        case("edge cases", rows, classes, "transposed logits", form=transposed),
    ]


def share(case, best=lambda logits: logits.argmax(axis=1), of=np.mean):
    """A number made of the comparison of chosen classes with the labels."""
    logits, labels = case.arguments
    return np.asarray(of(compared(best(logits), labels)))


def compared(chosen, labels):
    """Broadcast as both frameworks do: shapes that do not fit are an error."""
    return np.equal(*np.broadcast_arrays(chosen, labels))


def right_number(case, report):
    """The answer, if it is the right number in whatever form; else None."""
    answer = report.answers[0]
    # One value a row looks the same where there is one row.
    row_by_row = isinstance(answer, np.ndarray) and answer.shape == case.arguments[1].shape
    if not isinstance(answer, np.ndarray) or answer.size != 1 or row_by_row:
        return None
    right = answer.dtype.kind == "f" and abs(answer.item() - float(share(case))) < 1e-6
    return answer if right else None


def not_a_float(case, report):
    """The right number, as a tensor or array: a float32 is never Python's own float."""
    answer = right_number(case, report)
    return answer is not None and (
        answer.dtype != np.float64 or answer.ndim > 0 or report.is_plain_list
    )


def tensor_result(case, report):
    """The same in PyTorch's notebook, where what is no tensor arrives with its type's name."""
    return right_number(case, report) is not None and report.foreign_type not in (
        "float",
        "float64",
    )


def per_class(case):
    logits, labels = case.arguments
    hits = logits.argmax(axis=1) == labels
    return np.mean([hits[labels == label].mean() for label in np.unique(labels)])


def best_from_zero(logits):
    """A search that begins with 0 as the largest so far finds nothing among negative logits."""
    return np.where(logits.max(axis=1) > 0, logits.argmax(axis=1), 0)


def threshold(case):
    logits, labels = case.arguments
    return np.mean(logits[np.arange(len(labels)), labels] > 0)


NOT_A_FLOAT = "The number is right, and it is no Python float: put `float(...)` around it"


def loss_cases(rng, framework):
    rows = int(rng.integers(5, 10))

    def case(group, shape, other, note="", **how):
        predictions = (1 + 2 * rng.normal(size=shape)).astype(how.get("dtype", "float32"))
        targets = (2 * rng.normal(size=other) - 1).astype(how.get("dtype", "float32"))
        if how.get("whole"):
            targets = rng.integers(-5, 9, size=other)
        form = how.get("form", lambda array: array)
        known = {"axes": (predictions.size, targets.size)}
        return Case(group, (form(predictions), form(targets)), note, known=known)

    one, flat = (rows, 1), (rows,)
    columns = {"form": strided}
    return [
        case("shape", (4, 1), (4, 1), "predictions (4, 1), targets (4, 1)"),
        case("shape", (4, 1), (4,), "predictions (4, 1), targets (4,)"),
        case("values", flat, flat, "predictions (B,), targets (B,)"),
        case("values", one, one, "predictions (B, 1), targets (B, 1)"),
        case("values", one, flat, "predictions (B, 1), targets (B,)"),
        case("values", flat, one, "predictions (B,), targets (B, 1)"),
        case("edge cases", (1, 1), (1,), "one row"),
        case("edge cases", one, flat, "targets that are whole numbers", whole=True),
        case("edge cases", one, flat, "float64", dtype="float64"),
        case("edge cases", one, flat, "read-only arrays", form=read_only),
        case("edge cases", one, one, "every other column", **columns),
        case("edge cases", flat, (rows + 1,), "one target more than predictions"),
        case("edge cases", (rows + 2, 1), flat, "more predictions than targets"),
        case("edge cases", one, (1,), "many predictions and a single target"),
        case("edge cases", (1,), one, "a single prediction and many targets"),
    ]


def loss(case, of=lambda error: np.mean(error**2)):
    """A number made of the errors, row by row."""
    predictions, targets = (np.asarray(a, "float64").ravel() for a in case.arguments)
    if len(predictions) != len(targets):
        raise ValueError("as many predictions as targets are needed")
    return np.asarray(of(predictions - targets))


def raw(case, of=lambda error: np.mean(error**2), predictions=lambda p: p, targets=lambda t: t):
    """The same from arrays as they came, broadcast as both frameworks do."""
    given = [np.asarray(array, "float64") for array in case.arguments]
    return np.asarray(of(predictions(given[0]) - targets(given[1])))


def new_axis(array):
    return array[:, None]


def relative(case):
    predictions, targets = (np.asarray(a, "float64").ravel() for a in case.arguments)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(np.mean(((predictions - targets) / targets) ** 2))


BROADCAST = (
    "Every prediction was compared with every target: (B, 1) and (B,) broadcast to (B, B), and "
    "no error says so. Bring both to (B,) with `reshape(-1)` first."
)
