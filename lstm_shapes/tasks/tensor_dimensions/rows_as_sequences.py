"""rows_as_sequences: a table (R, C) becomes (R, C, 1), every row a sequence of C time steps."""

from lstm_shapes.judging.families import of_axes
from lstm_shapes.judging.task import Mistake, Task

from .shared import misread, of_table, table_cases

HINTS = {
    "both": (
        "A row is a complete sequence here. How many sequences are there, how many time steps "
        "has each, and how many numbers has a step? Write these three down in the order batch, "
        "time, features.",
        "The numbers stay where they are; an axis of length one is added after the last. "
        "Indexing with `None` does that, and so does `{np.expand_dims|unsqueeze}`.",
        "`{np.expand_dims(table, axis=-1)|table.unsqueeze(-1)}` is the function's only line.",
    ),
}


def sequences(table):
    return table[:, :, None]


TASK = Task(
    function="rows_as_sequences",
    section="One table, two readings",
    points=2,
    position=1,
    cases=table_cases,
    reference=of_table(sequences),
    keeps_dtype=True,
    timeout_s=10,
    hints=HINTS,
    mistakes=(
        Mistake(
            "one-step",
            "This reads every row as one step of many features, (rows, 1, columns). A sequence "
            "of many steps with one feature each has its axis of length one last: "
            "(rows, columns, 1).",
            of_table(lambda table: table[:, None, :]),
        ),
        Mistake(
            "one-sequence",
            "This reads the complete table as a single sequence, (1, rows, columns). Every row "
            "is a sequence of its own: (rows, columns, 1).",
            of_table(lambda table: table[None]),
        ),
        *misread(sequences),
        *of_axes(of_table(sequences), "rows columns 1"),
    ),
)
