"""to_time_major: a batch (B, T, F) becomes (T, B, F)."""

from lstm_shapes.judging.families import of_axes
from lstm_shapes.judging.task import Case, Mistake, Task
from lstm_shapes.judging.usual import usual

HINTS = {
    "both": (
        "Step 5 of sequence 1 is at [1, 5] now. Where must the same numbers be in the result?",
        "Two axes change places, and `reshape` never does that. Look for {`np.swapaxes` or "
        "`np.transpose`|`transpose`, which takes the two axes that change places}.",
        "`{np.swapaxes(batch, ..., ...)|batch.transpose(..., ...)}`, with the numbers of the batch "
        "axis and of the time axis.",
    ),
}


def batch_cases(rng, framework):
    for group, note, sizes, draw in usual(rng, "batch time features"):
        yield Case(group, (draw(*sizes),), note, sizes=sizes)


def time_major(case):
    return case.arguments[0].swapaxes(0, 1)


def reshaped_by_columns(case):
    batch, time, features = case.arguments[0].shape
    return case.arguments[0].reshape((time, batch, features), order="F")


TASK = Task(
    function="to_time_major",
    section="Reshape never swaps axes",
    points=3,
    position=4,
    cases=batch_cases,
    reference=time_major,
    keeps_dtype=True,
    timeout_s=10,
    hints=HINTS,
    mistakes=(
        Mistake(
            "unchanged",
            "The batch axis is still first: expected (time, batch, features), got "
            "(batch, time, features). Swap these two axes.",
            lambda case: case.arguments[0],
        ),
        Mistake(
            "reshaped",
            "The batch was reshaped in column order: the shape is right, but the numbers belong "
            "to other sequences and steps. No reading order makes `reshape` swap axes.",
            reshaped_by_columns,
        ),
        Mistake(
            "reversed-time",
            "The time steps are in reverse order, and the batch axis is still first. Reversing "
            "the steps does not swap axes.",
            lambda case: case.arguments[0][:, ::-1],
        ),
        *of_axes(time_major, "time batch features"),
    ),
)
