"""window_dataset: batches (X, y) of windows and their targets, as a data set of the framework."""

import numpy as np

from lstm_shapes.judging.random_inputs import distinct_sizes, random_array
from lstm_shapes.judging.task import Case, Task
from lstm_shapes.judging.usual import LAYOUTS

from .dataset_diagnostics import DIAGNOSTICS
from .dataset_parts import dataset

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
        arguments = (how.get("layout", np.asarray)(table), length, size)
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
        *(case("edge cases", note, layout=layout) for note, layout in LAYOUTS.items()),
    ]


TASK = Task(
    function="window_dataset",
    section="Windows as a data set",
    points=3,
    position=5,
    cases=dataset_cases,
    reference=dataset,
    kind="results",
    result_names=("X", "y"),
    consume=True,
    # A cast to float32, which models are fed, is right, too.
    tolerance=1e-5,
    timeout_s=60,
    hints=HINTS,
    diagnostics=DIAGNOSTICS,
    mistakes=tuple(dataset.mistakes("row column inputs", "column batches")),
)
