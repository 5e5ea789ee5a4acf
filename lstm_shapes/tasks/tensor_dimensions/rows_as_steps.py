"""rows_as_steps: a table (R, C) becomes (R, 1, C), every row one time step of C features."""

from lstm_shapes.judging.families import of_axes
from lstm_shapes.judging.task import Mistake, Task

from .shared import misread, of_table, table_cases

HINTS = {
    "both": (
        "A row is a sequence of a single time step here. The batch axis and the features axis "
        "exist already: which axis is missing, and where is its place?",
        "The new axis is time, of length one, between the other two. "
        "`{np.expand_dims|unsqueeze}` takes the place of the new axis.",
        "`{np.expand_dims(table, axis=1)|table.unsqueeze(1)}` is the function's only line.",
    ),
}


def steps(table):
    return table[:, None, :]


TASK = Task(
    function="rows_as_steps",
    section="One table, two readings",
    points=2,
    position=2,
    cases=table_cases,
    reference=of_table(steps),
    keeps_dtype=True,
    timeout_s=10,
    hints=HINTS,
    mistakes=(
        Mistake(
            "steps-as-sequence",
            "This reads every row as a sequence of many steps, (rows, columns, 1). One step with "
            "all the columns as its features has its axis of length one in the middle: "
            "(rows, 1, columns).",
            of_table(lambda table: table[:, :, None]),
        ),
        Mistake(
            "one-sequence",
            "This reads the complete table as a single sequence, (1, rows, columns). Every row "
            "is a sequence of its own, one step long: (rows, 1, columns).",
            of_table(lambda table: table[None]),
        ),
        *misread(steps),
        *of_axes(of_table(steps), "rows 1 columns"),
    ),
)
