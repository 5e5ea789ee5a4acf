"""The task `rows_as_sequences`."""

from lstm_shapes.judging.diagnostics import COMMON
from lstm_shapes.judging.task import Mistake, Task

from .shared import FLATTENED, REORDERED, TRANSPOSED, UNCHANGED, first_of, other_orders, table_cases

HINTS = {
    "both": (
        "A row is a whole sequence here. How many sequences are there, how many steps has each, "
        "and how many numbers has a step? Write these three down in the order batch, time, "
        "features.",
    ),
    "keras": (
        "The numbers stay where they are; one axis of length one is added behind the last. "
        "Indexing with `None` does that, and so does `np.expand_dims`.",
        "`np.expand_dims(table, axis=-1)` is the whole body.",
    ),
    "pytorch": (
        "The numbers stay where they are; one axis of length one is added behind the last. "
        "Indexing with `None` does that, and so does `unsqueeze`.",
        "`table.unsqueeze(-1)` is the whole body.",
    ),
}

TASK = Task(
    function="rows_as_sequences",
    position=1,
    section="One table, two readings",
    points=2,
    hints=HINTS,
    cases=table_cases,
    reference=first_of(lambda table: table[:, :, None]),
    keeps_dtype=True,
    seconds=10,
    diagnostics=COMMON,
    mistakes=(
        Mistake(
            "one-step",
            "This reads every row as one step of many features, (rows, 1, columns). A sequence "
            "of many steps with one feature each has its axis of one last: (rows, columns, 1).",
            first_of(lambda table: table[:, None, :]),
        ),
        Mistake(
            "one-sequence",
            "This reads the whole table as a single sequence, (1, rows, columns). Every row was "
            "to be a sequence of its own: (rows, columns, 1).",
            first_of(lambda table: table[None]),
        ),
        Mistake("unchanged", UNCHANGED, first_of(lambda table: table)),
        Mistake("flattened", FLATTENED, first_of(lambda table: table.reshape(-1))),
        Mistake("flattened", FLATTENED, first_of(lambda table: table.reshape(-1, 1))),
        Mistake("flattened", FLATTENED, first_of(lambda table: table.reshape(-1, 1, 1))),
        Mistake("flattened", FLATTENED, first_of(lambda table: table.reshape(1, -1, 1))),
        Mistake(
            "reordered",
            REORDERED,
            first_of(lambda table: table.T.reshape(*table.shape, 1)),
        ),
        Mistake(
            "reordered",
            REORDERED,
            first_of(lambda table: table.reshape(table.shape[::-1]).T[:, :, None]),
        ),
        Mistake("transposed", TRANSPOSED, first_of(lambda table: table.T[:, :, None])),
        Mistake(
            "transposed",
            "The shape is (columns, rows, 1): every column became a sequence, and its numbers "
            "are mixed from several rows. Keep the rows first: (rows, columns, 1).",
            first_of(lambda table: table.reshape(table.shape[1], table.shape[0], 1)),
        ),
        *other_orders(lambda table: table[:, :, None]),
    ),
)
