"""The task `rows_as_steps`."""

from lstm_shapes.judging.diagnostics import COMMON
from lstm_shapes.judging.task import Mistake, Task

from .shared import FLATTENED, REORDERED, TRANSPOSED, UNCHANGED, first_of, other_orders, table_cases

HINTS = {
    "both": (
        "A row is a sequence of a single step here. The batch axis and the features axis exist "
        "already: which axis is missing, and where does it stand?",
    ),
    "keras": (
        "The new axis is time, of length one, between the other two. `np.expand_dims` takes the "
        "place of the new axis.",
        "`np.expand_dims(table, axis=1)` is the whole body.",
    ),
    "pytorch": (
        "The new axis is time, of length one, between the other two. `unsqueeze` takes the place "
        "of the new axis.",
        "`table.unsqueeze(1)` is the whole body.",
    ),
}

TASK = Task(
    function="rows_as_steps",
    position=2,
    section="One table, two readings",
    points=2,
    hints=HINTS,
    cases=table_cases,
    reference=first_of(lambda table: table[:, None, :]),
    keeps_dtype=True,
    seconds=10,
    diagnostics=COMMON,
    mistakes=(
        Mistake(
            "steps-as-sequence",
            "This reads every row as a sequence of many steps, (rows, columns, 1). One step with "
            "all the columns as its features has its axis of one in the middle: "
            "(rows, 1, columns).",
            first_of(lambda table: table[:, :, None]),
        ),
        Mistake(
            "one-sequence",
            "This reads the whole table as a single sequence, (1, rows, columns). Every row was "
            "to be a sequence of its own, one step long: (rows, 1, columns).",
            first_of(lambda table: table[None]),
        ),
        Mistake("unchanged", UNCHANGED, first_of(lambda table: table)),
        Mistake("flattened", FLATTENED, first_of(lambda table: table.reshape(-1))),
        Mistake("flattened", FLATTENED, first_of(lambda table: table.reshape(1, 1, -1))),
        Mistake("flattened", FLATTENED, first_of(lambda table: table.reshape(-1, 1, 1))),
        Mistake(
            "reordered",
            REORDERED,
            first_of(lambda table: table.T.reshape(len(table), 1, -1)),
        ),
        Mistake(
            "reordered",
            REORDERED,
            first_of(lambda table: table.reshape(table.shape[::-1]).T[:, None, :]),
        ),
        Mistake("transposed", TRANSPOSED, first_of(lambda table: table.T[:, None, :])),
        *other_orders(lambda table: table[:, None, :]),
    ),
)
