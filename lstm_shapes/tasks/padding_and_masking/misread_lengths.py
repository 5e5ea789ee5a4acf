"""How lengths are misread: the table STEPS, and what is said of them in other tables too.

STEPS: (lengths, time) -> the steps that count as data, boolean (B, T).
"""

from collections.abc import Callable

import numpy as np

from lstm_shapes.judging.families import Table
from lstm_shapes.judging.task import Array

from .shared import valid_steps

Steps = Callable[[Array, int], Array]

COUNTED = "Steps are counted from 0: a sequence of length n has the steps 0 to n - 1."
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
    **{
        f"sorted:{name}": (
            f"The lengths are sorted, the {first} first. {IN_PLACE}",
            lambda lengths, time, way=way: valid_steps(np.sort(lengths)[::way], time),
        )
        for name, first, way in (("ascending", "shortest", 1), ("descending", "longest", -1))
    },
    "small-integers": (SMALL, lambda lengths, time: valid_steps(lengths % 256, time)),
}
