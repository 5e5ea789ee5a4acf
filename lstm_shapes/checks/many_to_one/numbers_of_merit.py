"""accuracy and regression_loss: one number out of a batch of answers."""

import numpy as np

from ..contract import Case, Mistake, Sign, Task
from ..draws import different, read_only, strided, transposed
from ..signs import CHANGES_ARGUMENT, COMMON, NOT_FINISHED, NOT_WRITTEN, OTHER, RETURNS_NOTHING

LESSON = "06-many-to-one"


def accuracy_cases(rng, framework):
    rows, classes = different(rng, 2, low=4)
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
    return answer is not None and (answer.dtype != np.float64 or answer.ndim > 0 or report.listed)


def tensor_result(case, report):
    """The same in PyTorch's notebook, where what is no tensor arrives with its type's name."""
    return right_number(case, report) is not None and report.foreign not in ("float", "float64")


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
accuracy = Task(
    function="accuracy",
    lesson=LESSON,
    section="Reading an accuracy",
    points=2,
    cases=accuracy_cases,
    reference=share,
    tolerance=1e-6,
    signs=(
        NOT_WRITTEN,
        NOT_FINISHED,
        RETURNS_NOTHING,
        CHANGES_ARGUMENT,
        Sign("not-a-float", NOT_A_FLOAT + ".", not_a_float, "edge cases", ("keras",)),
        Sign(
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
regression_loss = Task(
    function="regression_loss",
    lesson=LESSON,
    section="Which loss wants which target",
    points=3,
    cases=loss_cases,
    reference=loss,
    tolerance=1e-5,
    signs=COMMON,
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
            "The loss has the wrong sign: a squared error is never negative.",
            lambda case: loss(case, lambda error: -np.mean(error**2)),
        ),
    ),
)
