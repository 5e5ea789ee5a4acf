"""The task `to_time_major`."""

import numpy as np

from lstm_shapes.judging.diagnostics import COMMON
from lstm_shapes.judging.task import Mistake, Task

from .shared import CUT_OFF, batch_cases, first_of

HINTS = {
    "both": (
        "Step 5 of sequence 1 stands at [1, 5] now. Where must the very same numbers stand "
        "afterwards?",
    ),
    "keras": (
        "Two axes change places, and `reshape` never does that. Look for `np.swapaxes` or "
        "`np.transpose`.",
        "`np.swapaxes(batch, ..., ...)`, with the numbers of the batch axis and of the time axis.",
    ),
    "pytorch": (
        "Two axes change places, and `reshape` never does that. Look for `transpose`.",
        "`batch.transpose(..., ...)`, with the numbers of the batch axis and of the time axis.",
    ),
}

TASK = Task(
    function="to_time_major",
    position=4,
    section="Reshape never swaps axes",
    points=3,
    hints=HINTS,
    cases=batch_cases,
    reference=first_of(lambda batch: batch.swapaxes(0, 1)),
    keeps_dtype=True,
    seconds=10,
    diagnostics=COMMON,
    mistakes=(
        Mistake(
            "unchanged", "The batch still comes first: nothing was swapped.", first_of(lambda x: x)
        ),
        Mistake(
            "reshaped",
            "This is what you get when the batch is reshaped instead of transposed: the shape is "
            "right, the numbers belong to other sequences and steps. `reshape` never swaps axes.",
            first_of(lambda x: x.reshape(x.shape[1], x.shape[0], x.shape[2])),
        ),
        Mistake(
            "reshaped",
            "The batch was reshaped in column order: the shape is right, the numbers belong to "
            "other sequences and steps. No order of reading makes `reshape` swap axes.",
            first_of(lambda x: x.reshape((x.shape[1], x.shape[0], x.shape[2]), order="F")),
        ),
        Mistake("changes-dtype", CUT_OFF, first_of(lambda x: x.astype("int64").swapaxes(0, 1))),
        Mistake(
            "full-transpose",
            "All three axes were reversed: (features, time, batch). Only batch and time change "
            "places: (time, batch, features).",
            first_of(lambda x: x.T),
        ),
        Mistake(
            "swapped-wrong",
            "Time and features changed places: (batch, features, time). Swap batch and time: "
            "(time, batch, features).",
            first_of(lambda x: x.swapaxes(1, 2)),
        ),
        Mistake(
            "other-order",
            "The axes moved round by one: (time, features, batch). Swap batch and time and leave "
            "the features last: (time, batch, features).",
            first_of(lambda x: np.moveaxis(x, 0, -1)),
        ),
        Mistake(
            "other-order",
            "The axes moved round by one: (features, batch, time). Swap batch and time and leave "
            "the features last: (time, batch, features).",
            first_of(lambda x: np.moveaxis(x, -1, 0)),
        ),
        Mistake(
            "flipped-time",
            "Time runs backwards in the result. Swapping two axes keeps the order of the steps.",
            first_of(lambda x: x.swapaxes(0, 1)[::-1]),
        ),
        Mistake(
            "flipped-time",
            "Time runs backwards, and the batch still comes first. Reversing the order of the "
            "steps is not swapping axes.",
            first_of(lambda x: x[:, ::-1]),
        ),
    ),
)
