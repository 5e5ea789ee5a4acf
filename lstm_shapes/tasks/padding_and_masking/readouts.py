"""What is made of outputs at several steps: READOUTS, one of which a task asks for.

READOUTS: (outputs, steps that count, lengths) -> an answer.
"""

import numpy as np

from lstm_shapes.judging.families import Table
from lstm_shapes.judging.task import Array

# Sentences for of_axes of an answer (B, U).
ROWS_LOST = {
    "first-batch": "Only the first sequence's result is left. Collect one for each sequence, "
    "(batch, units), and return after the loop.",
    "last-batch": "Only the last sequence's result is left: the loop overwrites it each time. "
    "Collect one for each sequence, (batch, units).",
}


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
