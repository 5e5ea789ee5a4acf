"""window_dataset: batches of windows and targets, as a data set of the framework's own."""

import numpy as np

from lstm_shapes.judging.diagnostics import (
    CHANGES_ARGUMENT,
    FOREIGN,
    LIST_RESULT,
    NOT_FINISHED,
    NOT_WRITTEN,
    RETURNS_NOTHING,
    failed,
)
from lstm_shapes.judging.probe import MOST_BATCHES
from lstm_shapes.judging.random_inputs import (
    distinct_sizes,
    random_array,
    read_only,
    strided,
    transposed,
)
from lstm_shapes.judging.task import Case, Diagnostic, Failure, Mistake, Task

from .shared import first_windows
from .windows_and_targets import PAIR_SCRAMBLED


def dataset_cases(rng, framework):
    features, length, size = distinct_sizes(rng, 3, low=3, high=7)
    count = 3 * size + int(rng.integers(1, size))

    def case(
        group,
        note="",
        windows=count,
        length=length,
        features=features,
        size=size,
        dtype="float32",
        form=lambda table: table,
    ):
        """A table that has so many windows with their target."""
        table = (
            rng.integers(0, 1000, size=(windows + length, features))
            if dtype == "int64"
            else (random_array(rng, windows + length, features, dtype=dtype))
        )
        axes = {"axes": (windows, length, features)}
        return Case(group, (form(table), length, size), note, known=axes)

    return [
        case("shape"),
        case("shape", "one batch of (4, 7, 3)", 4, 7, 3, 4),
        case("values", "numbers in float64", dtype="float64"),
        case("values", "whole numbers", dtype="int64"),
        case("values", "batches as large as the windows are long", length + 2, size=length),
        case("values", "windows as long as there are features", features=length),
        case("edge cases", "full batches only", 3 * size),
        case("edge cases", "fewer windows than a batch holds", size - 1),
        case("edge cases", "one window in the last batch", 2 * size + 1),
        case("edge cases", "batches of one", 5, size=1),
        case("edge cases", "one window", 1),
        case("edge cases", "windows of one step", length=1),
        case("edge cases", "one feature", features=1),
        case("edge cases", "every other column", form=strided),
        case("edge cases", "a transposed table", form=transposed),
        case("edge cases", "a read-only table", form=read_only),
    ]


def in_batches(inputs, targets, size):
    count = max(len(inputs), len(targets))
    return tuple(
        (inputs[start : start + size], targets[start : start + size])
        for start in range(0, count, size)
    )


def twice(batches):
    return batches, batches


def dataset(function):
    """A mistake's answer from table, length, batch size and the right X and y: its batches."""

    def answer(case):
        table, length, size = case.arguments
        count = len(table) - length
        X, y = first_windows(table, length, count), table[length:, 0]
        return twice(tuple(function(table, length, size, X, y)))

    return answer


def from_windows(function):
    """A mistake's answer as a function of the right X and y, in batches of the right size."""
    return dataset(lambda table, length, size, X, y: in_batches(*function(X, y), size))


def from_targets(shift, extra):
    """Batches whose y begins at row shift(length), of so many windows more."""

    def batches(table, length, size, X, y):
        count = max(0, len(y) + extra(length))
        start = shift(length)
        return in_batches(
            first_windows(table, length, count), table[start : start + count, 0], size
        )

    return dataset(batches)


def rounds_of(report):
    """What came each time through; nothing if it was no iterable."""
    answer = report.answers[0]
    return answer if isinstance(answer, tuple) else ()


def endless(case, report):
    return any(len(batches) >= MOST_BATCHES for batches in rounds_of(report))


def only_once(case, report):
    rounds = rounds_of(report)
    return len(rounds) == 2 and bool(rounds[0]) and not rounds[1]


def no_pair(batch, names=None):
    return isinstance(batch, Failure) and (names is None or batch.name in names)


TENSORS = ("ndarray", "Tensor", "EagerTensor")


def arrays_themselves(case, report):
    """Two things came, X and y themselves, where other than two batches were wanted."""
    rounds, wanted = rounds_of(report), windows_reference(case)[0]
    return any(
        len(batches) == 2 != len(wanted) and all(no_pair(batch, TENSORS) for batch in batches)
        for batches in rounds
    )


def targets_missing(case, report):
    return any(
        no_pair(batch, TENSORS) or (no_pair(batch) and batch.number == 1)
        for batches in rounds_of(report)
        for batch in batches
    )


def other_batch(case, report):
    return any(no_pair(batch) for batches in rounds_of(report) for batch in batches)


def shuffled_windows(case, report):
    """All windows are there once, in the right numbers, and in another order."""
    rounds, wanted = rounds_of(report), windows_reference(case)[0]
    if not rounds or [x.shape for x, _ in rounds[0]] != [x.shape for x, _ in wanted]:
        return False
    got, want = (np.concatenate([x for x, _ in batches]) for batches in (rounds[0], wanted))
    apart = np.abs(got[:, None].astype("float64") - want[None]).max(axis=(2, 3))
    places = apart.argmin(axis=1)
    found = np.allclose(apart.min(axis=1), 0, atol=1e-5)
    return found and len(set(places)) == len(want) and list(places) != sorted(places)


windows_reference = from_windows(lambda X, y: (X, y))

DATASET_DIAGNOSTICS = (
    NOT_WRITTEN,
    NOT_FINISHED,
    RETURNS_NOTHING,
    Diagnostic(
        "not-a-data-set",
        {
            "keras": "`{function}` returned something of type {name}, which cannot be gone through. "
            "Return a data set that gives batches (X, y), such as a `tf.data.Dataset`.",
            "pytorch": "`{function}` returned something of type {name}, which cannot be gone "
            "through. Return a data set that gives batches (X, y), such as a `DataLoader`.",
        },
        failed("other"),
    ),
    Diagnostic(
        "endless",
        "The data set never ends: one round is to give every window once. Leave `repeat` out.",
        endless,
    ),
    Diagnostic(
        "only-once",
        "The data set is empty the second time through: a generator, or an iterator, is used up "
        "after one round, and training needs many. Return the data set itself, or a list.",
        only_once,
    ),
    Diagnostic(
        "not-batches",
        "X and y came as two whole arrays. A data set gives them piece by piece: pairs (X, y) of "
        "`batch_size` windows with their targets.",
        arrays_themselves,
    ),
    Diagnostic(
        "targets-missing",
        "The batches hold no targets: each one was to be a pair (X, y), the windows and the "
        "number that follows each of them.",
        targets_missing,
    ),
    Diagnostic(
        "not-a-pair",
        "A batch was something of type {name}. Each one was to be a pair (X, y).",
        other_batch,
    ),
    LIST_RESULT,
    FOREIGN,
    CHANGES_ARGUMENT,
    Diagnostic(
        "shuffled",
        "The windows come in another order: there is a shuffle. They were asked for in their "
        "order in time: leave `shuffle` off.",
        shuffled_windows,
    ),
)
Y_FIRST_STEP = (
    "Each target is the first row of its own window: targets[i] belongs to the window that starts "
    "at row i. Begin the targets `length` rows later, at `table[length:, 0]`."
)
Y_INSIDE = (
    "Each target is the last row of its own window, which a model would only have to copy. The "
    "target of the window that starts at row i is in row i + length."
)
NOT_BATCHED = (
    "The windows come one by one, (length, features), with no batch axis. {} them: "
    "(batch, length, features), with y of shape (batch,)."
)
DATASET_LOST = (
    "Windows are missing at the end: the table was shortened before it was cut into windows. There "
    "are rows - length windows with a target, and the last target is the last row."
)

HINTS = {
    "both": (
        "Horizon 1: the target of a window is the first feature of the row right behind it. "
        "Which window has no target, and must not be there?",
    ),
    "keras": (
        "In `keras.utils.timeseries_dataset_from_array`, `targets[i]` belongs to the window that "
        "starts at row i. So the targets begin with row `length`.",
        "`targets = table[length:, 0]`, and the call gets `table`, `targets`, "
        "`sequence_length=length` and `batch_size`. Its defaults do the rest: in order, and the "
        "smaller last batch kept.",
    ),
    "pytorch": (
        "`table.unfold(0, length, 1)` gives (windows, features, length): swap the last two axes, "
        "and leave the last window out. `TensorDataset` pairs windows and targets; `DataLoader` "
        "makes batches.",
        "`X = table.unfold(0, length, 1).transpose(1, 2)[:-1]`, `y = table[length:, 0]`, and "
        "`DataLoader(TensorDataset(X, y), batch_size=...)`, which does not shuffle unless it is "
        "told to.",
    ),
}

TASK = Task(
    function="window_dataset",
    position=5,
    section="Windows as a data set",
    points=3,
    hints=HINTS,
    cases=dataset_cases,
    reference=windows_reference,
    results=2,
    consume=True,
    # A cast to float32, which models are fed, is right, too.
    tolerance=1e-5,
    timeout_s=60,
    diagnostics=DATASET_DIAGNOSTICS,
    mistakes=(
        Mistake(
            "last-dropped",
            "The last batch is missing when it is not full. Its windows count, too: leave "
            "`drop_last` and `drop_remainder` off.",
            dataset(
                lambda table, length, size, X, y: [
                    pair for pair in in_batches(X, y, size) if len(pair[0]) == size
                ]
            ),
        ),
        Mistake(
            "last-missing",
            "The last window is missing. There are rows - length windows with a target, and the "
            "last target is the last row.",
            from_targets(lambda length: length, lambda length: -1),
        ),
        Mistake(
            "windows-lost",
            DATASET_LOST,
            from_targets(lambda length: length, lambda length: 1 - length),
        ),
        Mistake(
            "windows-lost",
            DATASET_LOST,
            from_targets(lambda length: length, lambda length: -length),
        ),
        Mistake("first-step", Y_FIRST_STEP, from_targets(lambda length: 0, lambda length: 1)),
        Mistake("first-step", Y_FIRST_STEP, from_targets(lambda length: 0, lambda length: 0)),
        Mistake(
            "target-inside", Y_INSIDE, from_targets(lambda length: length - 1, lambda length: 1)
        ),
        Mistake(
            "target-inside", Y_INSIDE, from_targets(lambda length: length - 1, lambda length: 0)
        ),
        Mistake(
            "length-forgotten",
            "Each target is the second row of its own window: it was moved by one row from the "
            "window's first. Begin the targets `length` rows later, at `table[length:, 0]`.",
            from_targets(lambda length: 1, lambda length: min(1, length - 1)),
        ),
        Mistake(
            "length-forgotten",
            "Each target is the second row of its own window: it was moved by one row from the "
            "window's first. Begin the targets `length` rows later, at `table[length:, 0]`.",
            from_targets(lambda length: 1, lambda length: 0),
        ),
        Mistake(
            "one-late",
            "Each target is one row too late: the row right after the window is skipped. The "
            "target of the window that starts at row i is in row i + length.",
            from_targets(lambda length: length + 1, lambda length: -1),
        ),
        Mistake(
            "axes-swapped",
            "X has the axes (batch, features, length), as `sliding_window_view` and `unfold` give "
            "them. Swap the last two: (batch, length, features).",
            from_windows(lambda X, y: (X.swapaxes(1, 2), y)),
        ),
        Mistake(
            "reshaped",
            PAIR_SCRAMBLED.replace("windows,", "batch,"),
            from_windows(lambda X, y: (X.swapaxes(1, 2).reshape(X.shape), y)),
        ),
        Mistake(
            "time-major",
            "X has the axes (length, batch, features). The batch comes first: (batch, length, "
            "features).",
            dataset(
                lambda table, length, size, X, y: [
                    (x.swapaxes(0, 1), target) for x, target in in_batches(X, y, size)
                ]
            ),
        ),
        Mistake(
            "column",
            "y is a column, (batch, 1). A plain number for each window was asked for, (batch,): "
            "take the column by its number, not by a slice or a list.",
            from_windows(lambda X, y: (X, y[:, None])),
        ),
        Mistake(
            "all-features",
            "y holds every feature, (batch, features). Only feature 0 was asked for: (batch,).",
            dataset(lambda table, length, size, X, y: in_batches(X, table[length:], size)),
        ),
        Mistake(
            "wrong-column",
            "The targets come from the last column. Feature 0 was asked for.",
            dataset(lambda table, length, size, X, y: in_batches(X, table[length:, -1], size)),
        ),
        Mistake(
            "one-feature",
            "X holds the target column alone, (batch, length, 1). All features go into the "
            "windows: (batch, length, features).",
            from_windows(lambda X, y: (X[:, :, :1], y)),
        ),
        Mistake(
            "one-feature",
            "X holds the target column alone, (batch, length). All features go into the windows: "
            "(batch, length, features).",
            from_windows(lambda X, y: (X[:, :, 0], y)),
        ),
        Mistake(
            "flattened",
            "Each window was flattened, (batch, length × features). Keep time and features apart: "
            "(batch, length, features).",
            from_windows(lambda X, y: (X.reshape(len(X), -1), y)),
        ),
        Mistake(
            "swapped",
            "The pairs are the wrong way round: X, the windows, comes first and y second.",
            dataset(
                lambda table, length, size, X, y: [pair[::-1] for pair in in_batches(X, y, size)]
            ),
        ),
        Mistake(
            "not-batched",
            {
                "keras": NOT_BATCHED.format("Batch"),
                "pytorch": NOT_BATCHED.format("A `Dataset` does so; let a `DataLoader` batch"),
            },
            dataset(lambda table, length, size, X, y: [(x, np.asarray(n)) for x, n in zip(X, y)]),
        ),
        Mistake(
            "batch-size-ignored",
            "All windows came in one batch. `batch_size` says how many each batch holds.",
            dataset(lambda table, length, size, X, y: [(X, y)]),
        ),
        Mistake(
            "batch-size-ignored",
            "The batches hold one window each. `batch_size` says how many each batch holds.",
            dataset(lambda table, length, size, X, y: in_batches(X, y, 1)),
        ),
        Mistake(
            "cut",
            "The windows do not overlap. Window number i starts at row i, so there are "
            "rows - length of them.",
            from_windows(lambda X, y: (X[:: X.shape[1]], y[:: X.shape[1]])),
        ),
        Mistake(
            "cut",
            "The windows start `batch_size` rows apart. Window number i starts at row i; the batch "
            "size says how many are handed over at a time.",
            dataset(lambda table, length, size, X, y: in_batches(X[::size], y[::size], size)),
        ),
        Mistake(
            "whole-numbers",
            "The fractions were cut off: the batches hold whole numbers. Keep the table's kind of "
            "number, or make it float32.",
            from_windows(lambda X, y: (np.trunc(X), np.trunc(y))),
        ),
    ),
)
