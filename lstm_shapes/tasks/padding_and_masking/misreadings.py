"""How lengths and padded outputs are misread: the parts that mistakes of this lesson replace.

STEPS: (lengths, time) -> the steps that count as data, boolean (B, T). POSITIONS: (lengths,
time) -> the step that is read in each row. ORDERS: lengths -> the rows that are read, and the
rows whose lengths they are read at. READOUTS: (outputs, steps that count, lengths) -> an answer.
"""

from collections.abc import Callable

import numpy as np

from lstm_shapes.judging.families import Table
from lstm_shapes.judging.task import Array

from .shared import valid_steps

Steps = Callable[[Array, int], Array]
Order = Callable[[Array], tuple[Array, Array]]

COUNTED = "Steps are counted from 0: a sequence of length n has the steps 0 to n - 1."
AFTER = f"The step after the last valid one is read: the first one of padding. {COUNTED}"
BEFORE = f"The step before the last valid one is read. {COUNTED}"
SWAPPED = "Data and padding are swapped{}. Data, True in a mask, is where step < length."
IN_PLACE = "Keep each sequence and its length in place."
SMALL = (
    "Lengths over 255 are wrong: they were converted to uint8, which holds no larger integer. "
    "Leave the lengths as they are."
)
LENGTHS_OF = {
    "longest": np.max,
    "shortest": np.min,
    "first": lambda lengths: lengths[0],
    "last": lambda lengths: lengths[-1],
}


def one_length(rule: Callable[[Callable[[Array], int]], Steps]) -> Table:
    """Return the rows of a table in which one sequence's length is used for all."""
    return {
        f"one-length:{name}": (
            f"All rows are treated as if they were as long as the {name} sequence. Each row has a "
            "length of its own.",
            rule(choose),
        )
        for name, choose in LENGTHS_OF.items()
    }


STEPS: Table = {
    "": ("", valid_steps),
    "padding-included": (
        "All steps count as data, the padding among them. Only the steps before each sequence's "
        "own length are data.",
        lambda lengths, time: np.ones((len(lengths), time), bool),
    ),
    "nothing-included": (
        "No step counts as data. The steps before each sequence's length are data.",
        lambda lengths, time: np.zeros((len(lengths), time), bool),
    ),
    **one_length(lambda of: lambda n, time: valid_steps(np.full_like(n, of(n)), time)),
    "off-by-one:less": (
        f"The last valid step counts as padding. {COUNTED}",
        lambda lengths, time: valid_steps(lengths - 1, time),
    ),
    "off-by-one:more": (
        f"One step of padding in each row counts as data. {COUNTED}",
        lambda lengths, time: valid_steps(lengths + 1, time),
    ),
    "off-by-one:from-one": (
        f"The steps 1 to n count as data. {COUNTED}",
        lambda lengths, time: valid_steps(lengths + 1, time) & (np.arange(time) > 0),
    ),
    "inverted": (SWAPPED.format(""), lambda lengths, time: ~valid_steps(lengths, time)),
    "inverted:more": (
        SWAPPED.format(", and the last valid step counts as padding"),
        lambda lengths, time: ~valid_steps(lengths - 1, time),
    ),
    "inverted:less": (
        SWAPPED.format(", and the first step of padding is missing"),
        lambda lengths, time: ~valid_steps(lengths + 1, time),
    ),
    "pre-padding": (
        "The last steps of each row count as data, as if the padding were in front. Here it comes "
        "after the data.",
        lambda lengths, time: valid_steps(lengths, time)[:, ::-1],
    ),
    "last-step-only": (
        "Only the last valid step of each row counts as data. All steps before it are data, too.",
        lambda lengths, time: np.arange(time) == lengths[:, None] - 1,
    ),
    "last-step-only:after": (
        "Only one step of each row counts as data, the first one of padding. All steps before the "
        "length are data: step < length.",
        lambda lengths, time: np.arange(time) == lengths[:, None],
    ),
    "sorted:ascending": (
        f"The lengths are sorted, the shortest first. {IN_PLACE}",
        lambda lengths, time: valid_steps(np.sort(lengths), time),
    ),
    "sorted:descending": (
        f"The lengths are sorted, the longest first. {IN_PLACE}",
        lambda lengths, time: valid_steps(np.sort(lengths)[::-1], time),
    ),
    "small-integers": (SMALL, lambda lengths, time: valid_steps(lengths % 256, time)),
}

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


# Sentences for of_axes of an answer (B, U).
ROWS_LOST = {
    "first-batch": "Only the first sequence's result is left. Collect one for each sequence, "
    "(batch, units), and return after the loop.",
    "last-batch": "Only the last sequence's result is left: the loop overwrites it each time. "
    "Collect one for each sequence, (batch, units).",
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


def zeroed(outputs: Array, used: Array) -> Array:
    """Return outputs (B, T, U) with zeros at the steps that do not count."""
    return outputs * used[:, :, None]


READOUTS: Table = {
    "last-valid-step": (
        "the last valid step",
        lambda outputs, used, lengths: outputs[np.arange(len(outputs)), lengths - 1],
    ),
    "mean-of-steps": (
        "the mean over the steps",
        lambda outputs, used, lengths: zeroed(outputs, used).sum(1) / used.sum(1)[:, None],
    ),
    "sum-of-steps": (
        "the sum of the steps",
        lambda outputs, used, lengths: zeroed(outputs, used).sum(axis=1),
    ),
    "maximum": (
        "the maximum of the steps",
        lambda outputs, used, lengths: np.where(used[:, :, None], outputs, -np.inf).max(axis=1),
    ),
    "minimum": (
        "the minimum of the steps",
        lambda outputs, used, lengths: np.where(used[:, :, None], outputs, np.inf).min(axis=1),
    ),
    "maximum:zeros": (
        "the maximum of the steps and of zeros for the padding",
        lambda outputs, used, lengths: zeroed(outputs, used).max(axis=1),
    ),
    "masked-last-step": (
        "the last step of the batch, `[:, -1]`, after the padding was set to zero: zeros for all "
        "but the longest sequences. A mask moves no step",
        lambda outputs, used, lengths: zeroed(outputs, used)[:, -1],
    ),
    "all-steps": (
        "all steps, (batch, time, units)",
        lambda outputs, used, lengths: outputs,
    ),
    "all-steps:zeros": (
        "all steps, (batch, time, units), with zeros for the padding",
        lambda outputs, used, lengths: zeroed(outputs, used),
    ),
}


def readouts(right: str, expected: str) -> Table:
    """Return READOUTS with the right one first.

    expected: what to do instead of the others, a sentence.
    """
    others = {
        key: (f"The result is {words}. {expected}", function)
        for key, (words, function) in READOUTS.items()
        if key != right
    }
    return {"": ("", READOUTS[right][1]), **others}
