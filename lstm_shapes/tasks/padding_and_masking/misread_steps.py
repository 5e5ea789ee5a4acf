"""How the step that is read in each row is mistaken for another: POSITIONS and ORDERS.

POSITIONS: (lengths, time) -> the step that is read in each row. ORDERS: lengths -> the rows that
are read, and the rows whose lengths they are read at.
"""

from collections.abc import Callable

import numpy as np

from lstm_shapes.judging.families import Table
from lstm_shapes.judging.task import Array

from .misread_lengths import COUNTED, IN_PLACE, SMALL, Steps, one_length

Order = Callable[[Array], tuple[Array, Array]]

AFTER = f"The step after the last valid one is read: the first one of padding. {COUNTED}"
BEFORE = f"The step before the last valid one is read. {COUNTED}"

POSITIONS: Table = {
    "": ("", lambda lengths, time: lengths - 1),
    "last-step": (
        "The last step of the batch is read, `[:, -1]`, which for shorter sequences is padding. "
        "The last valid step of a sequence of length n is n - 1, another one in each row.",
        lambda lengths, time: time - 1,
    ),
    "step-after": (AFTER, lambda lengths, time: lengths),
    "step-after:clipped": (AFTER, lambda lengths, time: np.minimum(lengths, time - 1)),
    "step-after:wrapped": (
        f"{AFTER} (Where there is none, step 0 is read.)",
        lambda lengths, time: lengths % time,
    ),
    "step-before": (BEFORE, lambda lengths, time: lengths - 2),
    "step-before:clipped": (BEFORE, lambda lengths, time: np.maximum(lengths - 2, 0)),
    "first-step": (
        "The first step is read. The last one that is data is expected.",
        lambda lengths, time: 0,
    ),
    "from-the-end": (
        "The steps are counted from the end of the batch: `-length` is where the data would "
        "start if the padding were in front. The last valid step is length - 1.",
        lambda lengths, time: -lengths,
    ),
    **one_length(lambda of: lambda lengths, time: of(lengths) - 1),
    "small-integers": (SMALL, lambda lengths, time: (lengths - 1) % 256),
}


def sorting(order: Callable[[Array], Array], first: str) -> Table:
    """Return the ORDERS in which something is sorted by length."""
    return {
        f"sorted:{first}": (
            f"The rows are sorted by length, the {first} first. Restore the order of the batch: "
            "each sequence keeps its place.",
            lambda n: (order(n), order(n)),
        ),
        f"order-twice:{first}": (
            "The rows are sorted by length and then indexed with the same order once more, "
            "`rows[order]`. Restoring takes the inverse, `rows[order.argsort()]`. (For many "
            "orders both are the same.)",
            lambda n: (order(n)[order(n)], order(n)[order(n)]),
        ),
        f"lengths-sorted:{first}": (
            "The lengths are sorted and the sequences are not: each row is read at the length of "
            f"another one. {IN_PLACE}",
            lambda n: (np.arange(len(n)), order(n)),
        ),
        f"sequences-sorted:{first}": (
            "The sequences are sorted by length and the lengths are not: each row is read at the "
            f"length of another one. {IN_PLACE}",
            lambda n: (order(n), np.arange(len(n))),
        ),
    }


ORDERS: Table = {
    "": ("", lambda lengths: (np.arange(len(lengths)), np.arange(len(lengths)))),
    **sorting(lambda lengths: np.argsort(-lengths, kind="stable"), "longest"),
    **sorting(lambda lengths: np.argsort(lengths, kind="stable"), "shortest"),
    "first-row": (
        "All results are read from the first sequence, each at the step of another one's length. "
        "Read each row at its own. (With both axes joined, row i begins at i × time.)",
        lambda lengths: (np.zeros(len(lengths), int), np.arange(len(lengths))),
    ),
}


def read_at(outputs: Array, lengths: Array, step: Steps, order: Order) -> Array:
    """Read one step of each row, (B, T, U) -> (B, U): by rows of POSITIONS and ORDERS."""
    rows, rows_of_lengths = order(lengths)
    steps = np.broadcast_to(step(lengths, outputs.shape[1]), len(lengths))
    return outputs[rows, steps[rows_of_lengths]]
