"""window_dataset: batches (X, y) of windows and their targets, as a data set of the framework."""

import numpy as np

from lstm_shapes.judging.diagnostics import failed
from lstm_shapes.judging.families import of_parts
from lstm_shapes.judging.probe import MAX_BATCHES
from lstm_shapes.judging.random_inputs import (
    distinct_sizes,
    random_array,
    read_only,
    strided,
    transposed,
)
from lstm_shapes.judging.task import Case, Diagnostic, Failure, Stage, Task

from .shared import FORMS, first_windows

HINTS = {
    "both": (
        "Horizon 1: the target of a window is the first feature of the row right after it. "
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
        "`DataLoader(TensorDataset(X, y), batch_size=...)`, which does not shuffle by "
        "default.",
    ),
}


def dataset_cases(rng, framework):
    features, length, size = distinct_sizes(rng, 3, low=3, high=7)
    count = 3 * size + int(rng.integers(1, size))

    def case(group, note="", windows=count, length=length, features=features, size=size, **how):
        shape, dtype = (windows + length, features), how.get("dtype", "float32")
        if dtype == "int64":
            table = rng.integers(0, 1000, size=shape)
        else:
            table = random_array(rng, *shape, dtype=dtype)
        arguments = (how.get("form", np.asarray)(table), length, size)
        return Case(group, arguments, note, sizes=(windows, length, features))

    return [
        case("shape"),
        case("shape", "one batch of (4, 7, 3)", 4, 7, 3, 4),
        case("values", "float64 numbers", dtype="float64"),
        case("values", "integers", dtype="int64"),
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
    return [(inputs[k : k + size], targets[k : k + size]) for k in range(0, count, size)]


FIRST_STEP = (
    "Each target is the first row of its own window: targets[i] belongs to the window that starts "
    "at row i. Begin the targets `length` rows later, at `table[length:, 0]`."
)
INSIDE = (
    "Each target is the last row of its own window, which a model would only have to copy. The "
    "target of the window that starts at row i is in row i + length."
)
FORGOTTEN = (
    "Each target is the second row of its own window: it was moved by one row from the window's "
    "first. Begin the targets `length` rows later, at `table[length:, 0]`."
)
LOST = (
    "Windows are missing at the end: the table was shortened before it was cut into windows. There "
    "are rows - length windows with a target, and the last target is the last row."
)
# The row of the first target, and how many more windows than right ones there are.
ROWS = {
    "": ("", lambda length: (length, 0)),
    "last-missing": (
        "The last window is missing. There are rows - length windows with a target, and the last "
        "target is the last row.",
        lambda length: (length, -1),
    ),
    "windows-lost": (LOST, lambda length: (length, 1 - length)),
    "windows-lost:one-more": (LOST, lambda length: (length, -length)),
    "first-step": (FIRST_STEP, lambda length: (0, 1)),
    "first-step:fewer": (FIRST_STEP, lambda length: (0, 0)),
    "target-inside": (INSIDE, lambda length: (length - 1, 1)),
    "target-inside:fewer": (INSIDE, lambda length: (length - 1, 0)),
    "length-forgotten": (FORGOTTEN, lambda length: (1, min(1, length - 1))),
    "length-forgotten:fewer": (FORGOTTEN, lambda length: (1, 0)),
    "one-late": (
        "Each target is one row too late: the row right after the window is skipped. The target "
        "of the window that starts at row i is in row i + length.",
        lambda length: (length + 1, -1),
    ),
}
COLUMNS = {
    "": ("", lambda table: table[:, 0]),
    "column": (
        "y is a column, (batch, 1). Expected one number for each window, (batch,): take the "
        "column by its number, not by a slice or a list.",
        lambda table: table[:, [0]],
    ),
    "all-features": (
        "y holds every feature, (batch, features). Expected only feature 0: (batch,).",
        lambda table: table,
    ),
    "wrong-column": (
        "The targets come from the last column. Take feature 0.",
        lambda table: table[:, -1],
    ),
}
ONLY_TARGET = (
    "X holds the target column alone. All features go into the windows: (batch, length, features)."
)
INPUTS = FORMS | {
    "one-feature": (ONLY_TARGET, lambda windows: windows[:, :, :1]),
    "one-feature:flat": (ONLY_TARGET, lambda windows: windows[:, :, 0]),
}
NOT_BATCHED = (
    "The windows come one by one, (length, features), with no batch axis. {} them: (batch, "
    "length, features), with y of shape (batch,)."
)
BATCHES = {
    "": ("", in_batches),
    "last-dropped": (
        "The last batch is missing if it is not full. Its windows count, too: leave `drop_last` "
        "and `drop_remainder` off.",
        lambda X, y, size: [pair for pair in in_batches(X, y, size) if len(pair[0]) == size],
    ),
    "time-major": (
        "X has the axes (length, batch, features). The batch comes first: (batch, length, "
        "features).",
        lambda X, y, size: [(x.swapaxes(0, 1), one) for x, one in in_batches(X, y, size)],
    ),
    "swapped": (
        "The pairs are in the wrong order: X, the windows, comes first and y second.",
        lambda X, y, size: [pair[::-1] for pair in in_batches(X, y, size)],
    ),
    "not-batched": (
        {
            "keras": NOT_BATCHED.format("Batch"),
            "pytorch": NOT_BATCHED.format("A `Dataset` does so; let a `DataLoader` batch"),
        },
        lambda X, y, size: [(x, np.asarray(one)) for x, one in zip(X, y, strict=False)],
    ),
    "batch-size-ignored": (
        "All windows came in one batch. `batch_size` is the number of windows in each batch.",
        lambda X, y, size: [(X, y)],
    ),
    "batch-size-ignored:one": (
        "The batches hold one window each. `batch_size` is the number of windows in each batch.",
        lambda X, y, size: in_batches(X, y, 1),
    ),
    "cut": (
        "The windows start `batch_size` rows apart. Window number i starts at row i; the batch "
        "size is how many are returned at a time.",
        lambda X, y, size: in_batches(X[::size], y[::size], size),
    ),
    "cut:length": (
        "The windows do not overlap. Window number i starts at row i, so there are rows - length "
        "of them.",
        lambda X, y, size: in_batches(X[:: X.shape[1]], y[:: X.shape[1]], size),
    ),
    "integers": (
        "The fractions were cut off: the batches hold integers only. Keep the table's dtype, or "
        "use float32.",
        lambda X, y, size: in_batches(np.trunc(X), np.trunc(y), size),
    ),
}


def dataset(row=ROWS[""][1], column=COLUMNS[""][1], inputs=INPUTS[""][1], batches=BATCHES[""][1]):
    def answer(case):
        table, length, size = case.arguments
        start, more = row(length)
        count = max(0, len(table) - length + more)
        y = column(table)[start : start + count]
        made = tuple(batches(inputs(first_windows(table, length, count)), y, size))
        return made, made

    return answer


def passes_of(report):
    """Return the batches of each pass; nothing if the result is not iterable."""
    answer = report.answers[0]
    return answer if isinstance(answer, tuple) else ()


def only_once(case, report):
    passes = passes_of(report)
    return len(passes) == 2 and bool(passes[0]) and not passes[1]


TENSORS = ("ndarray", "Tensor", "EagerTensor")


def is_array(batch):
    return isinstance(batch, Failure) and batch.name in TENSORS


def arrays_themselves(case, report):
    """Return whether there are two items, X and y themselves, instead of other than two batches."""
    expected = dataset()(case)[0]
    return any(
        len(batches) == 2 != len(expected) and all(map(is_array, batches))
        for batches in passes_of(report)
    )


def batches_that(test):
    """Return a test: some batch of a pass is not a pair, and this holds of it."""

    def detects(case, report):
        return any(
            isinstance(batch, Failure) and test(batch)
            for batches in passes_of(report)
            for batch in batches
        )

    return detects


def shuffled_windows(case, report):
    """Return whether all windows are there once, in batches of the right size, in another order."""
    passes, expected = passes_of(report), dataset()(case)[0]
    if not passes or [x.shape for x, _ in passes[0]] != [x.shape for x, _ in expected]:
        return False
    got, want = (np.concatenate([x for x, _ in batches]) for batches in (passes[0], expected))
    apart = np.abs(got[:, None].astype("float64") - want[None]).max(axis=(2, 3))
    places = apart.argmin(axis=1)
    found = np.allclose(apart.min(axis=1), 0, atol=1e-5)
    return found and len(set(places)) == len(want) and list(places) != sorted(places)


NOT_A_SET = (
    "`{{function}}` returned something of type {{name}}, which cannot be iterated. Return a data "
    "set of batches (X, y), such as a `{}`."
)
DIAGNOSTICS = tuple(
    Diagnostic(key, sentence, detects, Stage.WRONG_TYPE)
    for key, sentence, detects in (
        (
            "endless",
            "The data set never ends: one pass must yield every window once. Leave `repeat` out.",
            lambda case, report: any(len(one) >= MAX_BATCHES for one in passes_of(report)),
        ),
        (
            "only-once",
            "The data set is empty the second time: a generator, or an iterator, is used up after "
            "one pass, and training needs many. Return the data set itself, or a list.",
            only_once,
        ),
        (
            "not-batches",
            "X and y are two complete arrays. A data set returns them piece by piece: pairs "
            "(X, y) of `batch_size` windows with their targets.",
            arrays_themselves,
        ),
        (
            "targets-missing",
            "The batches hold no targets. Each one is a pair (X, y), the windows and the number "
            "that follows each of them.",
            batches_that(lambda batch: is_array(batch) or batch.number == 1),
        ),
        (
            "other-type",
            "A batch is something of type {name}. Each one is a pair (X, y).",
            batches_that(lambda batch: True),
        ),
    )
)

TASK = Task(
    function="window_dataset",
    section="Windows as a data set",
    points=3,
    position=5,
    cases=dataset_cases,
    reference=dataset(),
    kind="results",
    result_names=("X", "y"),
    consume=True,
    # A cast to float32, which models are fed, is right, too.
    tolerance=1e-5,
    timeout_s=60,
    hints=HINTS,
    diagnostics=(
        Diagnostic(
            "other-number",
            {
                "keras": NOT_A_SET.format("tf.data.Dataset"),
                "pytorch": NOT_A_SET.format("DataLoader"),
            },
            failed("other"),
            Stage.WRONG_TYPE,
        ),
        *DIAGNOSTICS,
        Diagnostic(
            "shuffled",
            "The windows are in another order: there is a shuffle. Keep their order in time: "
            "leave `shuffle` off.",
            shuffled_windows,
            Stage.SIDE_EFFECT,
        ),
    ),
    mistakes=(
        *of_parts(dataset, row=ROWS, column=COLUMNS, inputs=INPUTS),
        *of_parts(dataset, column=COLUMNS, batches=BATCHES),
    ),
)
